namespace Chronology.Tagging.Grammar;

/// <summary>The tests that tell verbs of the past and of the future, from the language's tense lexicons.</summary>
internal sealed class TenseTests
{
    public TenseTests(PatternScope scope)
    {
        Future = Test(scope, "tense-future");
        Past = Test(scope, "tense-past");
        Present = Test(scope, "tense-present");
        Infinitive = Test(scope, "infinitive-mark");
        Governor = Test(scope, "infinitive-governor");
        NoInfinitive = Test(scope, "no-infinitive");
        Determiner = Test(scope, "tense-determiner");
        PastEndings = scope.Lexicons.TryGetValue("tense-past-ending", out var endings) ? [.. endings.Words.Select(w => w.Tokens[0])] : [];
    }

    public int Future { get; }

    public int Past { get; }

    public int Present { get; }

    /// <summary>The mark before a verb that looks ahead: "to".</summary>
    public int Infinitive { get; }

    /// <summary>Words that an infinitive looks ahead from.</summary>
    public int Governor { get; }

    /// <summary>Words before which the mark is none.</summary>
    public int NoInfinitive { get; }

    /// <summary>Words behind which no verb can stand: "the", "its".</summary>
    public int Determiner { get; }

    /// <summary>Endings that mark a past form: "ed".</summary>
    public string[] PastEndings { get; }

    private static int Test(PatternScope scope, string lexicon) => scope.Lexicons.ContainsKey(lexicon) ? scope.Id(new TokenTest.InLexicon(lexicon)) : -1;
}
