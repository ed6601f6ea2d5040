namespace Chronology.Tagging.Grammar;

/// <summary>For each folded token that rules name: which tests it passes, and in which case it must be written.</summary>
internal sealed class LiteralTests
{
    private const int CaseBits = 2;

    /// <summary>Each test with the case that it asks for in its lowest bits.</summary>
    private readonly Dictionary<string, List<int>> _tests = new(StringComparer.Ordinal);

    public IEnumerable<string> Words => _tests.Keys;

    public static LiteralTests Of(PatternScope scope)
    {
        var literals = new LiteralTests();
        var tests = scope.Tests;
        for (var test = 0; test < tests.Length; test++)
        {
            switch (tests[test])
            {
                case TokenTest.Literal literal:
                    literals.Add(literal.Text, test);
                    break;
                case TokenTest.InLexicon lexicon:
                    foreach (var entry in scope.Lexicons[lexicon.Name].Words)
                    {
                        literals.Add(entry.Tokens[0], test);
                    }

                    break;
            }
        }

        return literals;
    }

    /// <summary>The tests that a word passes when it is written in a case, with those that it passes anyway.</summary>
    public TestSet Of(string folded, WordCase written, TestSet anyway)
    {
        var set = anyway.Copy();
        if (_tests.TryGetValue(folded, out var tests))
        {
            foreach (var test in tests)
            {
                if ((test & ((1 << CaseBits) - 1)) <= (int)written)
                {
                    set.Add(test >> CaseBits);
                }
            }
        }

        return set;
    }

    private void Add(string word, int test)
    {
        var folded = WordTable.Fold(word);
        if (!_tests.TryGetValue(folded, out var tests))
        {
            _tests.Add(folded, tests = []);
        }

        tests.Add((test << CaseBits) | (int)WordTable.CaseOf(word));
    }
}
