using System.Collections.Frozen;
using Chronology.Text.Grammar;

namespace Chronology.Events.Mentions;

/// <summary>Which verbs and nouns tell of events, and of what class.</summary>
internal sealed class EventWords
{
    private static readonly Lazy<EventWords> Loaded = new(() => new EventWords());
    private readonly FrozenDictionary<string, string> _verbs;
    private readonly FrozenDictionary<string, string> _nouns;
    private readonly FrozenSet<string> _light;
    private readonly FrozenSet<string> _occur;
    private readonly FrozenSet<string> _link;
    private readonly FrozenSet<string> _stative;
    private readonly FrozenSet<string> _opinion;
    private readonly FrozenSet<string> _plan;
    private readonly FrozenSet<string> _call;
    private readonly FrozenSet<string> _deny;
    private readonly FrozenSet<string> _postpone;
    private readonly FrozenSet<string> _cancel;
    private readonly FrozenSet<string> _bundle;
    private readonly FrozenSet<string> _ordinal;
    private readonly FrozenSet<string> _instrument;
    private readonly FrozenSet<string> _actor;
    private readonly FrozenSet<string> _recorded;
    private readonly FrozenSet<string> _lasting;
    private readonly FrozenSet<string> _state;
    private readonly FrozenSet<string> _vehicle;

    private EventWords()
    {
        var file = LexiconFile.Load("en/events.lexicon");
        _verbs = Classes(file, " verb");
        _nouns = Classes(file, " noun");
        _light = Set(file, "light verb");
        _occur = Set(file, "occur verb");
        _link = Set(file, "link verb");
        _stative = Set(file, "stative verb");
        _opinion = Set(file, "opinion verb");
        _plan = Set(file, "plan verb");
        _call = Set(file, "call verb");
        _deny = Set(file, "deny verb");
        _postpone = Set(file, "postpone verb");
        _cancel = Set(file, "cancel verb");
        _bundle = Set(file, "bundle");
        _ordinal = Set(file, "ordinal");
        _instrument = Set(file, "instrument");
        _actor = Set(file, "actor verb");
        _recorded = Set(file, "recorded verb");
        _lasting = Set(file, "lasting verb");
        _state = Set(file, "state");
        _vehicle = Set(file, "vehicle");
    }

    public static EventWords Instance => Loaded.Value;

    public string? ClassOfVerb(string lemma) => _verbs.GetValueOrDefault(lemma);

    public string? ClassOfNoun(string lemma) => _nouns.GetValueOrDefault(lemma);

    /// <summary>The class of a word used as a noun, a verbal noun ("unveiling") by its verb; null when it tells of no event.</summary>
    public string? ClassOfNoun(in GrammarWord word) =>
        word.Part != PartOfSpeech.Noun ? null
        : ClassOfNoun(word.NounLemma) ?? ((word.Entry.Forms & VerbForm.Gerund) != 0 ? ClassOfVerb(word.VerbLemma) : null);

    public bool IsReporting(string verb) => ClassOfVerb(verb) is "say" or "announce" or "propose" || verb is "conclude" or "rule" or "declare" or "promise" or "pledge" or "vow" or "threaten" or "know" or "fear" or "hear" or "show" or "reveal" or "agree" or "warn" or "hope" or "learn" or "find";

    public bool IsSaying(string verb) => ClassOfVerb(verb) == "say";

    public bool IsLight(string verb) => _light.Contains(verb);

    public bool IsOccur(string verb) => _occur.Contains(verb);

    public bool IsLink(string verb) => _link.Contains(verb);

    public bool IsStative(string verb) => _stative.Contains(verb);

    /// <summary>It tells what goes on in a speaker's mind.</summary>
    public bool IsOpinion(string verb) => IsStative(verb) || _opinion.Contains(verb);

    public bool IsPlan(string verb) => _plan.Contains(verb);

    public bool IsCall(string verb) => _call.Contains(verb);

    public bool IsDeny(string verb) => _deny.Contains(verb);

    public bool IsPostpone(string verb) => _postpone.Contains(verb);

    public bool IsCancel(string verb) => _cancel.Contains(verb);

    public bool IsBundle(string noun) => _bundle.Contains(noun);

    public bool IsOrdinal(string word) => _ordinal.Contains(word);

    /// <summary>Its object is who does what the infinitive after it tells: "asked the crew to leave".</summary>
    public bool TakesActor(string verb) => _actor.Contains(verb);

    /// <summary>What it is done to is an act or a paper, never who is named beside it: "a payment to Orla, made on 15 July".</summary>
    public bool IsRecorded(string verb) => _recorded.Contains(verb);

    /// <summary>It tells of what goes on: "has owned the mill since 1983".</summary>
    public bool IsLasting(string verb) => _lasting.Contains(verb);

    /// <summary>What somebody or something is in, or is: "in office", "in force", "a member".</summary>
    public bool IsState(string noun) => _state.Contains(noun);

    /// <summary>It has an accident where it falls or plunges.</summary>
    public bool IsVehicle(string noun) => _vehicle.Contains(noun);

    public bool IsInstrument(string word) => _instrument.Contains(word);

    private static FrozenDictionary<string, string> Classes(LexiconFile file, string suffix)
    {
        var classes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var section in file.SectionNames.Where(name => name.EndsWith(suffix, StringComparison.Ordinal)))
        {
            var name = section[..^suffix.Length];
            if (name is "light" or "occur" or "link" or "stative" or "opinion" or "plan" or "call" or "deny" or "actor" or "recorded" or "lasting")
            {
                continue;
            }

            foreach (var word in file[section])
            {
                classes.TryAdd(word, name);
            }
        }

        return classes.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static FrozenSet<string> Set(LexiconFile file, string section) => file[section].ToFrozenSet(StringComparer.Ordinal);
}
