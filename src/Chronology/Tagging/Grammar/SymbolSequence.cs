namespace Chronology.Tagging.Grammar;

/// <summary>A sentence as the automaton reads it: its start, its tokens (or the expressions that earlier stages found), its end.</summary>
internal sealed class SymbolSequence
{
    private int[] _symbols = [];
    private int[] _tokens = [];
    private int[] _expressions = [];

    public int Count { get; private set; }

    /// <summary>The symbol of each item: its class twice, plus one when it touches the item before.</summary>
    public ReadOnlySpan<int> Symbols => _symbols.AsSpan(0, Count);

    /// <summary>Symbol of an item: its class twice, plus one when it touches the item before.</summary>
    public int Symbol(int item) => _symbols[item];

    /// <summary>First token of an item; for the sentence's end, the token after its last.</summary>
    public int FirstToken(int item) => _tokens[item];

    /// <summary>Token after an item's last.</summary>
    public int EndToken(int item) => item + 1 < Count ? _tokens[item + 1] : _tokens[item];

    /// <summary>Index of the expression that an item is, or -1 for a plain token.</summary>
    public int Expression(int item) => _expressions[item];

    /// <summary>Empties it and makes room for so many items.</summary>
    public void Clear(int room)
    {
        Count = 0;
        if (room > _symbols.Length)
        {
            (_symbols, _tokens, _expressions) = (new int[room * 2], new int[room * 2], new int[room * 2]);
        }
    }

    public void Add(int tokenClass, bool isGlued, int token, int expression)
    {
        _symbols[Count] = (tokenClass * 2) + (isGlued ? 1 : 0);
        _tokens[Count] = token;
        _expressions[Count] = expression;
        Count++;
    }
}
