using System.Runtime.CompilerServices;

namespace Chronology.Tagging.Grammar;

/// <summary>The tests that tell verbs of the past and of the future, from the language's tense lexicons.</summary>
/// <remarks>
/// Tenses ask them of every word around an expression, so what a class passes is kept in one place: each property is the bit of its test,
/// and no bit where the language has no such lexicon.
/// </remarks>
internal sealed class TenseTests
{
    private const ulong Known = 1UL << 63;

    /// <summary>The test of each bit.</summary>
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
        ToName = Test(scope, "tense-to-name");
        Elsewhere = Test(scope, "tense-elsewhere");
        Imperative = Test(scope, "tense-imperative");
        Fixed = Test(scope, "tense-fixed");
        For = Test(scope, "tense-for");
        Own = Test(scope, "tense-own");
        Supposed = Test(scope, "tense-supposed");
        Done = Test(scope, "tense-done");
        By = Test(scope, "tense-by");
        Possible = Test(scope, "tense-possible");
        Demanding = Test(scope, "tense-demanding");
        Forward = Test(scope, "tense-forward");
        Joining = Test(scope, "tense-joining");
        Reporting = Test(scope, "tense-reporting");
        Addressee = Test(scope, "tense-addressee");
        Appearing = Test(scope, "tense-appearing");
        Addressing = Test(scope, "tense-addressing");
        Lasting = Test(scope, "tense-lasting");
        Span = Test(scope, "tense-span");
        PluralVerb = Test(scope, "tense-plural-verb");
        Obliged = Test(scope, "tense-obliged");
        Perfect = Test(scope, "tense-perfect");
        Telling = Obliged | Future | Past | Present | Scheduled | Arranged | Having | Let | Lasting | PluralVerb;
        PastEndings = Endings(scope, "tense-past-ending");
        PluralEndings = Endings(scope, "tense-plural-ending");
    }

    public ulong Future { get; }

    public ulong Past { get; }

    public ulong Present { get; }

    /// <summary>The mark before a verb that looks ahead: "to".</summary>
    public ulong Infinitive { get; }

    /// <summary>Words that an infinitive looks ahead from.</summary>
    public ulong Governor { get; }

    /// <summary>Words before which the mark is none.</summary>
    public ulong NoInfinitive { get; }

    /// <summary>Words behind which no verb can stand: "the", "its".</summary>
    public ulong Determiner { get; }

    /// <summary>The auxiliary that puts a plan in the past: "had been due".</summary>
    public ulong Pluperfect { get; }

    /// <summary>What makes a plan a comparison: "as planned".</summary>
    public ulong AsBefore { get; }

    /// <summary>What makes a participle a present: "the case is heard in May".</summary>
    public ulong Copula { get; }

    /// <summary>Verbs that an infinitive without its mark follows: "let it begin".</summary>
    public ulong Bare { get; }

    /// <summary>Participles that look ahead before <see cref="For"/>: "a rally set for Thursday".</summary>
    public ulong Fixed { get; }

    public ulong For { get; }

    /// <summary>Words that make a future the writer's own: "will open".</summary>
    public ulong Own { get; }

    /// <summary>Participles that put an infinitive in the past: "was supposed to start".</summary>
    public ulong Supposed { get; }

    /// <summary>What looks ahead except before <see cref="Perfect"/>: "should leave", "should have left".</summary>
    public ulong Obliged { get; }

    public ulong Perfect { get; }

    /// <summary>Words whose infinitive looks back: "failed to pay".</summary>
    public ulong Done { get; }

    /// <summary>What brings in a last day.</summary>
    public ulong By { get; }

    /// <summary>What leaves open whether a thing will be done: "could".</summary>
    public ulong Possible { get; }

    /// <summary>Verbs whose object has a last day that is ahead: "demanded an answer by Friday".</summary>
    public ulong Demanding { get; }

    /// <summary>Verbs of saying, and what may stand between them and the day on which it was said.</summary>
    public ulong Reporting { get; }

    public ulong Addressee { get; }

    /// <summary>What stands between two times of one verb: "and", "or".</summary>
    public ulong Joining { get; }

    /// <summary>What announces without a verb: "out Friday".</summary>
    public ulong Appearing { get; }

    /// <summary>What looks ahead before <see cref="Infinitive"/>: "looking forward to Friday".</summary>
    public ulong Forward { get; }

    /// <summary>Words whose "to" opens no infinitive: "Speaking to reporters".</summary>
    public ulong Addressing { get; }

    /// <summary>What looks ahead between "as" and "as".</summary>
    public ulong Early { get; }

    /// <summary>"ahead", before <see cref="Of"/>.</summary>
    public ulong Ahead { get; }

    public ulong Of { get; }

    public ulong Be { get; }

    /// <summary>Participles of what one arranges: "meeting", "leaving".</summary>
    public ulong Arranged { get; }

    /// <summary>The auxiliaries before them.</summary>
    public ulong Progressive { get; }

    public ulong Having { get; }

    /// <summary>The articles of what one has ahead: "an exam Monday".</summary>
    public ulong Indefinite { get; }

    /// <summary>"let" and the "'s" that makes it a suggestion.</summary>
    public ulong Let { get; }

    public ulong Us { get; }

    /// <summary>Words between "is" and the date of what is scheduled.</summary>
    public ulong Dating { get; }

    /// <summary>Adverbs that may stand between a determiner and a participle: "a still unspecified date".</summary>
    public ulong Adverb { get; }

    /// <summary>Verbs whose present tells of a plan: "meet Monday", "opens in August".</summary>
    public ulong Scheduled { get; }

    /// <summary>Verbs whose present tells of a plan before <see cref="Span"/>: "runs from Thursday".</summary>
    public ulong Lasting { get; }

    public ulong Span { get; }

    /// <summary>The same for verbs that are nouns but behind a plural: "Rovers visit Denby".</summary>
    public ulong PluralVerb { get; }

    /// <summary>Whatever of these tells a tense, alone or with its neighbours.</summary>
    public ulong Telling { get; }

    /// <summary>Verbs that a clause may follow: "said May sales rose".</summary>
    public ulong Saying { get; }

    public ulong On { get; }

    /// <summary>Words between a verb and a name that goes with it: "bought by".</summary>
    public ulong ToName { get; }

    /// <summary>Words behind which another thing is dated than what "is": "is dead after a crash on Friday".</summary>
    public ulong Elsewhere { get; }

    /// <summary>Verbs that ask somebody at a sentence's start: "join us on Friday".</summary>
    public ulong Imperative { get; }

    /// <summary>Endings that mark a past form: "ed".</summary>
    public string[] PastEndings { get; }

    /// <summary>Endings that mark a plural: "s".</summary>
    public string[] PluralEndings { get; }

    /// <summary>The bits of what a token of a class passes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Passed(TokenClasses classes, int tokenClass)
    {
        var known = _passed;
        return (uint)tokenClass < (uint)known.Length && known[tokenClass] is var passed and not 0 ? passed : Ask(classes, tokenClass);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private ulong Ask(TokenClasses classes, int tokenClass)
    {
        if (_passed.Length == 0)
        {
            _passed = new ulong[classes.Count];
        }

        return _passed[tokenClass] = Read(classes, tokenClass);
    }

    private ulong Read(TokenClasses classes, int tokenClass)
    {
        var passed = Known;
        for (var i = 0; i < _tests.Count; i++)
        {
            passed |= classes.Passes(tokenClass, _tests[i]) ? 1UL << i : 0;
        }

        return passed;
    }

    private static string[] Endings(PatternScope scope, string name) => scope.Lexicons.TryGetValue(name, out var endings) ? [.. endings.Words.Select(w => w.Tokens[0])] : [];

    private ulong Test(PatternScope scope, string lexicon)
    {
        if (!scope.Lexicons.ContainsKey(lexicon))
        {
            return 0;
        }

        _tests.Add(scope.Id(new TokenTest.InLexicon(lexicon)));
        return 1UL << (_tests.Count - 1);
    }
}
