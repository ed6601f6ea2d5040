using System.Collections.Immutable;
using System.Globalization;
using Chronology.Text;

namespace Chronology.Tagging.Grammar;

/// <summary>Sorts tokens into classes: two tokens that pass the same tests are one letter of the automaton's alphabet.</summary>
internal sealed class TokenClasses
{
    private const int TabledDigits = 4;
    private const int MostDigits = 18;

    private readonly ImmutableArray<TokenTest> _tests;
    private readonly PatternScope _scope;
    private readonly Dictionary<TestSet, int> _ids = [];
    private readonly List<TestSet> _sets = [];
    private readonly WordTable _words;
    private readonly int[] _symbols = new int[128];
    private readonly Dictionary<string, int> _wideSymbols = new(StringComparer.Ordinal);
    private readonly int _otherSymbol;
    private readonly int[][] _numbers = new int[TabledDigits + 1][];
    private readonly int[] _longNumbers = new int[MostDigits + 2];
    private readonly int[] _kinds;
    private readonly bool[] _triggers;

    /// <summary>The sets of all classes, one after the other.</summary>
    private readonly ulong[] _bits;
    private readonly int _stride;

    /// <param name="triggers">For each test, whether a token that passes it is a trigger.</param>
    public TokenClasses(PatternScope scope, bool[] triggers)
    {
        _scope = scope;
        _tests = scope.Tests;
        var literals = LiteralTests();
        _words = BuildWords(literals);
        _otherSymbol = Class(Of(literals, "\u0001", WordCase.Lower, false));
        Array.Fill(_symbols, _otherSymbol);
        foreach (var symbol in literals.Keys.Where(k => !char.IsLetterOrDigit(k[0])))
        {
            var id = Class(Of(literals, symbol, WordCase.Lower, false));
            _ = symbol.Length == 1 && symbol[0] < 128 ? _symbols[symbol[0]] = id : _wideSymbols[symbol] = id;
        }

        BuildNumbers(literals);
        Start = Class(Single(t => t is TokenTest.SentenceStart));
        End = Class(Single(t => t is TokenTest.SentenceEnd));
        _kinds = [.. Enum.GetValues<ExpressionKind>().Select(k => Class(Single(t => t is TokenTest.OfKind kinds && kinds.Kinds.Contains(k))))];
        _stride = (_tests.Length + 63) / 64;
        _bits = [.. _sets.SelectMany(set => set.Bits)];
        _triggers = [.. _sets.Select(set => set.Overlaps(triggers))];
        IsAlwaysTriggered = _triggers[Start] || _triggers[End];
    }

    public int Count => _sets.Count;

    public int Start { get; }

    public int End { get; }

    /// <summary>True when a sentence needs no trigger among its tokens.</summary>
    public bool IsAlwaysTriggered { get; }

    /// <summary>True for a class of which a sentence must hold a token, or of another such class, before any rule can find anything in it.</summary>
    public bool IsTrigger(int tokenClass) => _triggers[tokenClass];

    public bool Passes(int tokenClass, int test) => (_bits[(tokenClass * _stride) + (test >> 6)] & (1UL << (test & 63))) != 0;

    public int OfKind(ExpressionKind kind) => _kinds[(int)kind];

    public int Of(string text, Token token)
    {
        switch (token.Kind)
        {
            case TokenKind.Word:
                return _words.ClassOf(text, token);
            case TokenKind.Number:
                return OfNumber(text.AsSpan(token.Start, token.End - token.Start));
            default:
                var c = text[token.Start];
                return c < 128 ? _symbols[c] : _wideSymbols.GetValueOrDefault(text[token.Start..token.End], Tokenizer.IsApostrophe(c) ? _symbols['\''] : _otherSymbol);
        }
    }

    private int OfNumber(ReadOnlySpan<char> digits)
    {
        if (digits.Length > TabledDigits)
        {
            return _longNumbers[Math.Min(digits.Length, MostDigits + 1)];
        }

        var value = 0;
        foreach (var c in digits)
        {
            if (!char.IsAsciiDigit(c))
            {
                return _otherSymbol;
            }

            value = (value * 10) + (c - '0');
        }

        return _numbers[digits.Length][value];
    }

    private int Class(TestSet set)
    {
        // "None of" tests follow from the others, so they are filled in last.
        for (var test = 0; test < _tests.Length; test++)
        {
            if (_tests[test] is TokenTest.NoneOf none && !none.Tests.Any(t => set[t]))
            {
                set.Add(test);
            }
        }

        if (!_ids.TryGetValue(set, out var id))
        {
            id = _sets.Count;
            _ids.Add(set, id);
            _sets.Add(set);
        }

        return id;
    }

    private TestSet Single(Func<TokenTest, bool> passes)
    {
        var set = new TestSet(_tests.Length);
        for (var test = 0; test < _tests.Length; test++)
        {
            if (passes(_tests[test]))
            {
                set.Add(test);
            }
        }

        return set;
    }

    /// <summary>For each folded token that rules name: which tests it passes, and in which case it must be written.</summary>
    private Dictionary<string, List<(int Test, WordCase Case)>> LiteralTests()
    {
        var literals = new Dictionary<string, List<(int, WordCase)>>(StringComparer.Ordinal);
        for (var test = 0; test < _tests.Length; test++)
        {
            var written = _tests[test] switch
            {
                TokenTest.Literal literal => [literal.Text],
                TokenTest.InLexicon lexicon => _scope.Lexicons[lexicon.Name].Words.Select(w => w.Tokens[0]),
                _ => [],
            };
            foreach (var word in written)
            {
                var folded = WordTable.Fold(word);
                if (!literals.TryGetValue(folded, out var list))
                {
                    literals.Add(folded, list = []);
                }

                list.Add((test, WordTable.CaseOf(word)));
            }
        }

        return literals;
    }

    private TestSet Of(Dictionary<string, List<(int Test, WordCase Case)>> literals, string folded, WordCase written, bool isWord)
    {
        var set = Single(t => isWord && (t is TokenTest.AnyWord || (t is TokenTest.Capital && written != WordCase.Lower)));
        foreach (var (test, asked) in literals.GetValueOrDefault(folded, []))
        {
            if (asked <= written)
            {
                set.Add(test);
            }
        }

        return set;
    }

    private WordTable BuildWords(Dictionary<string, List<(int Test, WordCase Case)>> literals)
    {
        var cases = Enum.GetValues<WordCase>();
        var classes = new Dictionary<string, int[]>(StringComparer.Ordinal);
        foreach (var word in literals.Keys.Where(k => char.IsLetter(k[0]) || k == "'s"))
        {
            classes.Add(word, [.. cases.Select(c => Class(Of(literals, word, c, true)))]);
        }

        return new WordTable(classes, [.. cases.Select(c => Class(Of(literals, "\u0001", c, true)))]);
    }

    private void BuildNumbers(Dictionary<string, List<(int Test, WordCase Case)>> literals)
    {
        var named = Enumerable.Range(0, _tests.Length).Where(t => _tests[t] is TokenTest.NumberIn)
            .Select(t => (Test: t, Range: _scope.Numbers[((TokenTest.NumberIn)_tests[t]).Name])).ToArray();
        for (var (digits, top) = (1, 10); digits <= TabledDigits; digits++, top *= 10)
        {
            _numbers[digits] = new int[top];
            for (var value = 0; value < top; value++)
            {
                var text = literals.Count == 0 ? "" : value.ToString("D" + digits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
                _numbers[digits][value] = Class(OfNumber(named, literals.ContainsKey(text) ? literals : null, text, value, digits));
            }
        }

        for (var digits = TabledDigits + 1; digits <= MostDigits + 1; digits++)
        {
            _longNumbers[digits] = Class(OfNumber(named, null, "", -1, digits));
        }
    }

    private TestSet OfNumber((int Test, NumberRange Range)[] named, Dictionary<string, List<(int Test, WordCase Case)>>? literals, string text, long value, int digits)
    {
        var set = literals is null ? Single(t => t is TokenTest.AnyNumber) : Of(literals, text, WordCase.Lower, false);
        for (var test = 0; literals is not null && test < _tests.Length; test++)
        {
            if (_tests[test] is TokenTest.AnyNumber)
            {
                set.Add(test);
            }
        }

        foreach (var (test, range) in named)
        {
            // Of long numbers only the count of digits is looked at; the constructor checks the rest.
            if (value >= 0 ? range.Holds(value, digits) : digits >= range.MinDigits && digits <= range.MaxDigits)
            {
                set.Add(test);
            }
        }

        return set;
    }
}
