using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Chronology.Text;

namespace Chronology.Tagging.Grammar;

/// <summary>Sorts tokens into classes: two tokens that pass the same tests are one letter of the automaton's alphabet.</summary>
/// <remarks>Every run begins with making these tables, so they are made by plain loops over whole sets.</remarks>
internal sealed class TokenClasses
{
    /// <summary>Marks symbols, by their sign, of which a sentence must hold one before any rule can find anything in it.</summary>
    public const int Trigger = int.MinValue;

    private const int Cases = 3;

    /// <summary>A word that no rule names.</summary>
    private const string Unnamed = "\u0001";

    private readonly ImmutableArray<TokenTest> _tests;
    private readonly Dictionary<TestSet, int> _ids = [];

    /// <summary>The classes of sets without what follows from them.</summary>
    private readonly Dictionary<TestSet, int> _plain = [];
    private readonly List<TestSet> _sets = [];
    private readonly List<int> _negations = [];
    private readonly List<TestSet> _negated = [];
    private readonly WordTable _words;
    private readonly int[] _signs = new int[128];

    /// <summary>Those that rules name: a handful.</summary>
    private readonly List<(string Symbol, int Class)> _wideSigns = [];
    private readonly int _otherSign;
    private readonly NumberClasses _numbers;
    private readonly int[] _kinds;

    /// <summary>For each class its symbol, where it touches no token before: the class twice, and <see cref="Trigger"/>.</summary>
    private readonly int[] _symbols;

    /// <summary>The sets of all classes, one after the other.</summary>
    private readonly ulong[] _bits;
    private readonly int _stride;

    /// <param name="triggers">The tests of which a trigger passes one.</param>
    public TokenClasses(PatternScope scope, TestSet triggers)
    {
        _tests = scope.Tests;
        ReadNegations();
        var literals = LiteralTests.Of(scope);
        _words = BuildWords(literals);
        _otherSign = Class(literals.Of(Unnamed, WordCase.Lower, Empty()));
        for (var sign = 0; sign < _signs.Length; sign++)
        {
            _signs[sign] = _otherSign;
        }

        foreach (var symbol in literals.Words)
        {
            if (!char.IsLetterOrDigit(symbol[0]))
            {
                var id = Class(literals.Of(symbol, WordCase.Lower, Empty()));
                if (symbol.Length == 1 && symbol[0] < 128)
                {
                    _signs[symbol[0]] = id;
                }
                else
                {
                    _wideSigns.Add((symbol, id));
                }
            }
        }

        _numbers = new NumberClasses(scope.Numbers, _tests, literals, Single(static t => t is TokenTest.AnyNumber), Class);
        Start = Class(Single(static t => t is TokenTest.SentenceStart));
        End = Class(Single(static t => t is TokenTest.SentenceEnd));
        _kinds = new int[ExpressionKinds.Count];
        for (var kind = 0; kind < _kinds.Length; kind++)
        {
            var bit = 1UL << kind;
            _kinds[kind] = Class(Single(t => t is TokenTest.OfKind kinds && (kinds.Kinds & bit) != 0));
        }

        _stride = (_tests.Length + 63) / 64;
        (_bits, _symbols) = (new ulong[_sets.Count * _stride], new int[_sets.Count]);
        for (var id = 0; id < _sets.Count; id++)
        {
            _sets[id].Bits.CopyTo(_bits.AsSpan(id * _stride));
            _symbols[id] = (id * 2) | (_sets[id].Overlaps(triggers) ? Trigger : 0);
        }

        _words.Read(_symbols);
    }

    public int Count => _sets.Count;

    public int Start { get; }

    public int End { get; }

    public bool Passes(int tokenClass, int test) => (_bits[(tokenClass * _stride) + (test >> 6)] & (1UL << (test & 63))) != 0;

    public int OfKind(ExpressionKind kind) => _kinds[(int)kind];

    /// <summary>Reads the symbol of each token: its class twice, plus one when it touches the one before. Returns the number of tokens up to the last trigger: behind them no rule can find anything.</summary>
    /// <remarks>Half of a text's time goes by in here: what is rare is kept out, so that all that the loop needs stays at hand.</remarks>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public int Read(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, Span<int> symbols)
    {
        var (open, end) = (0, -1);
        for (var i = 0; i < tokens.Length; i++)
        {
            var token = tokens[i];
            var symbol = token.Kind == TokenKind.Word ? _words.SymbolOf(text, token) : _symbols[OfSigns(text, token)];
            open = symbol < 0 ? i + 1 : open;
            symbols[i] = (symbol & ~Trigger) | (token.Start == end ? 1 : 0);
            end = token.End;
        }

        return (_symbols[Start] | _symbols[End]) < 0 ? tokens.Length : open;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int OfSigns(ReadOnlySpan<char> text, Token token)
    {
        var first = text[token.Start];
        if (token.Kind == TokenKind.Number)
        {
            return _numbers.Of(text[token.Start..token.End], _otherSign);
        }

        return first < 128 ? _signs[first] : OfWideSign(text[token.Start..token.End]);
    }

    private int OfWideSign(ReadOnlySpan<char> symbol)
    {
        foreach (var (named, id) in _wideSigns)
        {
            if (symbol.SequenceEqual(named))
            {
                return id;
            }
        }

        return Tokenizer.IsApostrophe(symbol[0]) ? _signs['\''] : _otherSign;
    }

    private TestSet Empty() => new(_tests.Length);

    private void ReadNegations()
    {
        for (var test = 0; test < _tests.Length; test++)
        {
            if (_tests[test] is TokenTest.NoneOf none)
            {
                var negated = Empty();
                foreach (var one in none.Tests)
                {
                    negated.Add(one);
                }

                _negations.Add(test);
                _negated.Add(negated);
            }
        }
    }

    private int Class(TestSet set)
    {
        if (_plain.TryGetValue(set, out var known))
        {
            return known;
        }

        // "None of" tests follow from the others, so they are filled in last; they never ask for one another.
        var others = set.Copy();
        for (var i = 0; i < _negations.Count; i++)
        {
            if (!others.Overlaps(_negated[i]))
            {
                set.Add(_negations[i]);
            }
        }

        if (!_ids.TryGetValue(set, out var id))
        {
            id = _sets.Count;
            _ids.Add(set, id);
            _sets.Add(set);
        }

        _plain.Add(others, id);
        return id;
    }

    private TestSet Single(Func<TokenTest, bool> passes)
    {
        var set = Empty();
        for (var test = 0; test < _tests.Length; test++)
        {
            if (passes(_tests[test]))
            {
                set.Add(test);
            }
        }

        return set;
    }

    private WordTable BuildWords(LiteralTests literals)
    {
        var lower = Single(static t => t is TokenTest.AnyWord);
        var capital = Single(static t => t is TokenTest.AnyWord or TokenTest.Capital);
        int[] Classes(string word)
        {
            var classes = new int[Cases];
            for (var written = 0; written < Cases; written++)
            {
                classes[written] = Class(literals.Of(word, (WordCase)written, written == 0 ? lower : capital));
            }

            return classes;
        }

        var words = new List<string>();
        var byWord = new List<int[]>();
        foreach (var word in literals.Words)
        {
            if (char.IsLetter(word[0]) || word == "'s")
            {
                words.Add(word);
                byWord.Add(Classes(word));
            }
        }

        return new WordTable(words, byWord, Classes(Unnamed));
    }
}
