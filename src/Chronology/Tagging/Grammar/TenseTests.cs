namespace Chronology.Tagging.Grammar;

/// <summary>The tests that tell verbs of the past and of the future, from the language's tense lexicons.</summary>
/// <remarks>Tenses ask them of every word around an expression, so what a class passes is kept in one place, a bit each.</remarks>
internal sealed class TenseTests
{
    private const ulong Known = 1UL << 63;

    private readonly List<int> _tests = [];

    /// <summary>For each class what it passes, once it was asked for.</summary>
    private ulong[] _passed = [];

    public TenseTests(PatternScope scope)
    {
        Future = Test(scope, "tense-future");
        Past = Test(scope, "tense-past");
        Present = Test(scope, "tense-present");
        Infinitive = Test(scope, "infinitive-mark");
        Governor = Test(scope, "infinitive-governor");
        NoInfinitive = Test(scope, "no-infinitive");
        Determiner = Test(scope, "tense-determiner");
        Pluperfect = Test(scope, "tense-pluperfect");
        AsBefore = Test(scope, "tense-as");
        Copula = Test(scope, "tense-copula");
        Bare = Test(scope, "tense-bare");
        Early = Test(scope, "tense-early");
        Ahead = Test(scope, "tense-ahead");
        Of = Test(scope, "tense-of");
        Be = Test(scope, "tense-be");
        Arranged = Test(scope, "tense-arranged");
        Progressive = Test(scope, "tense-progressive");
        Having = Test(scope, "tense-having");
        Indefinite = Test(scope, "tense-a");
        Let = Test(scope, "tense-let");
        Us = Test(scope, "tense-us");
        Dating = Test(scope, "tense-dating");
        Adverb = Test(scope, "tense-adverb");
        Scheduled = Test(scope, "tense-scheduled");
        Saying = Test(scope, "tense-saying");
        On = Test(scope, "tense-on");
        Elsewhere = Test(scope, "tense-elsewhere");
        Imperative = Test(scope, "tense-imperative");
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

    /// <summary>The auxiliary that puts a plan in the past: "had been due".</summary>
    public int Pluperfect { get; }

    /// <summary>What makes a plan a comparison: "as planned".</summary>
    public int AsBefore { get; }

    /// <summary>What makes a participle a present: "the case is heard in May".</summary>
    public int Copula { get; }

    /// <summary>Verbs that an infinitive without its mark follows: "let it begin".</summary>
    public int Bare { get; }

    /// <summary>What looks ahead between "as" and "as".</summary>
    public int Early { get; }

    /// <summary>"ahead", before <see cref="Of"/>.</summary>
    public int Ahead { get; }

    public int Of { get; }

    public int Be { get; }

    /// <summary>Participles of what one arranges: "meeting", "leaving".</summary>
    public int Arranged { get; }

    /// <summary>The auxiliaries before them.</summary>
    public int Progressive { get; }

    public int Having { get; }

    /// <summary>The articles of what one has ahead: "an exam Monday".</summary>
    public int Indefinite { get; }

    /// <summary>"let" and the "'s" that makes it a suggestion.</summary>
    public int Let { get; }

    public int Us { get; }

    /// <summary>Words between "is" and the date of what is scheduled.</summary>
    public int Dating { get; }

    /// <summary>Adverbs that may stand between a determiner and a participle: "a still unspecified date".</summary>
    public int Adverb { get; }

    /// <summary>Verbs whose present tells of a plan: "meet Monday", "opens in August".</summary>
    public int Scheduled { get; }

    /// <summary>Verbs that a clause may follow: "said May sales rose".</summary>
    public int Saying { get; }

    public int On { get; }

    /// <summary>Words behind which another thing is dated than what "is": "is dead after a crash on Friday".</summary>
    public int Elsewhere { get; }

    /// <summary>Verbs that ask somebody at a sentence's start: "join us on Friday".</summary>
    public int Imperative { get; }

    /// <summary>Endings that mark a past form: "ed".</summary>
    public string[] PastEndings { get; }

    /// <summary>Whether a token of a class is what one of these asks for.</summary>
    public bool Passes(TokenClasses classes, int tokenClass, int test)
    {
        if (_passed.Length == 0)
        {
            _passed = new ulong[classes.Count];
        }

        ref var passed = ref _passed[tokenClass];
        passed = passed != 0 ? passed : Read(classes, tokenClass);
        return ((passed >> test) & 1) != 0;
    }

    private ulong Read(TokenClasses classes, int tokenClass)
    {
        var passed = Known;
        for (var i = 0; i < _tests.Count; i++)
        {
            passed |= _tests[i] >= 0 && classes.Passes(tokenClass, _tests[i]) ? 1UL << i : 0;
        }

        return passed;
    }

    /// <summary>The number of a test among these; one that nothing passes where the language has no such lexicon.</summary>
    private int Test(PatternScope scope, string lexicon)
    {
        _tests.Add(scope.Lexicons.ContainsKey(lexicon) ? scope.Id(new TokenTest.InLexicon(lexicon)) : -1);
        return _tests.Count - 1;
    }
}
