using Chronology.Text;

namespace Chronology.Tagging.Grammar;

/// <summary>A sentence as the automaton reads it: its start, its tokens (or the expressions that earlier stages found), its end.</summary>
internal sealed class SymbolSequence
{
    private int[] _symbols = [];

    /// <summary>First token and expression of each item; not kept while every item is a token.</summary>
    private int[] _tokens = [];
    private int[] _expressions = [];
    private int _firstToken;

    public int Count { get; private set; }

    /// <summary>True while every item is a token.</summary>
    public bool IsPlain { get; private set; }

    /// <summary>The symbol of each item: its class twice, plus one when it touches the item before.</summary>
    public ReadOnlySpan<int> Symbols => _symbols.AsSpan(0, Count);

    /// <summary>Symbol of an item: its class twice, plus one when it touches the item before.</summary>
    public int Symbol(int item) => _symbols[item];

    /// <summary>First token of an item; for the sentence's end, the token after its last.</summary>
    public int FirstToken(int item) => IsPlain ? _firstToken + Math.Max(0, item - 1) : _tokens[item];

    /// <summary>Token after an item's last.</summary>
    public int EndToken(int item) => FirstToken(Math.Min(item + 1, Count - 1));

    /// <summary>Index of the expression that an item is, or -1 for a plain token.</summary>
    public int Expression(int item) => IsPlain ? -1 : _expressions[item];

    /// <summary>Before this item no rule can begin.</summary>
    public int Start { get; private set; }

    /// <summary>From this item on no rule can find anything by itself: there is no trigger there, and no expression.</summary>
    public int Reach { get; private set; }

    /// <summary>Reads the tokens of a sentence; false when no rule can find anything among them.</summary>
    public bool Read(TokenClasses classes, ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int firstToken)
    {
        Clear(tokens.Length + 2);
        (IsPlain, _firstToken, Count) = (true, firstToken, tokens.Length + 2);
        (_symbols[0], _symbols[Count - 1]) = (classes.Start * 2, classes.End * 2);
        var open = classes.Read(text, tokens, _symbols.AsSpan(1, tokens.Length));
        (Start, Reach) = (0, open == tokens.Length ? Count : open + 1);
        return open > 0;
    }

    /// <summary>Takes over the symbols of a sentence, with each expression as one item.</summary>
    /// <param name="lead">How far before an expression rules can begin.</param>
    public void Read(TokenClasses classes, SymbolSequence plain, Row<FoundExpression> found, int lead)
    {
        Clear(plain.Count);
        var done = 0;
        for (var i = 0; i < found.Count; i++)
        {
            var item = plain.Item(found[i].FirstToken);
            Take(plain, done, item);
            _symbols[Count++] = (classes.OfKind(ExpressionKinds.Of(found[i].Value)) * 2) + (plain._symbols[item] & 1);
            done = plain.Item(found[i].EndToken);
        }

        var behind = Count;
        Take(plain, done, plain.Count);
        IsPlain = false;
        (Start, Reach) = lead == PatternLead.Anywhere || found.Count == 0 ? (0, Count) : (Math.Max(0, plain.Item(found[0].FirstToken) - lead), behind);
    }

    /// <summary>Finds the tokens of what <see cref="Read(TokenClasses, SymbolSequence, Row{FoundExpression}, int)"/> took over: for most sentences nobody asks.</summary>
    public void Locate(SymbolSequence plain, Row<FoundExpression> found)
    {
        if (_tokens.Length < _symbols.Length)
        {
            (_tokens, _expressions) = (new int[_symbols.Length], new int[_symbols.Length]);
        }

        var (item, next) = (0, 0);
        for (var i = 0; i < Count; i++)
        {
            _tokens[i] = plain.FirstToken(item);
            var isExpression = item > 0 && next < found.Count && found[next].FirstToken == _tokens[i];
            _expressions[i] = isExpression ? next : -1;
            item = isExpression ? plain.Item(found[next].EndToken) : item + 1;
            next += isExpression ? 1 : 0;
        }
    }

    /// <summary>The item that a token of a plain sequence is.</summary>
    private int Item(int token) => token - _firstToken + 1;

    private void Take(SymbolSequence plain, int start, int end)
    {
        plain._symbols.AsSpan(start, end - start).CopyTo(_symbols.AsSpan(Count));
        Count += end - start;
    }

    /// <summary>Empties it and makes room for so many items.</summary>
    private void Clear(int room)
    {
        Count = 0;
        if (room > _symbols.Length)
        {
            _symbols = new int[room * 2];
        }
    }
}
