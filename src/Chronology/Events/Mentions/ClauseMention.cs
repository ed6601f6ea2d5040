using Chronology.Dates;
using Chronology.Events.Mentions.Headlines;
using Chronology.Events.Mentions.Reference;
using Chronology.Events.Names;
using Chronology.Resolution;
using Chronology.Text.Grammar;

namespace Chronology.Events.Mentions;

/// <summary>Makes the mention of an event that a clause tells.</summary>
internal sealed class ClauseMention(SentenceReading reading, DocumentNames names, EventMemory memory, HeadlineWriter headlines, MentionMaker maker, NounMention nouns)
{
    /// <summary>How far behind the verb a line may still speak of who reads it.</summary>
    private const int ReachOfWords = 24;

    private static readonly EventWords Events = EventWords.Instance;
    private Voice? _voice;

    private Voice Voice => _voice ??= Voice.Of(reading, names);

    public EventMention? Of(Clause clause, ExpressionResolution when, bool isEntry)
    {
        var arguments = ClauseArguments.Of(reading, clause);
        if ((ToldClause.OfCleft(reading, clause, arguments) ?? ToldClause.OfSpeaking(reading, clause)) is { } told)
        {
            return Of(told, when, isEntry);
        }

        var trigger = EventTrigger.OfClause(reading, clause, arguments);
        var isCarried = trigger.Word != clause.Head;
        if (!isCarried && !isEntry && !IsEvent(clause, arguments, trigger, when))
        {
            return null;
        }

        if (Occurrence(clause, arguments, trigger) is { } happening)
        {
            return nouns.Of(happening, when, PlanChange.None);
        }

        var cause = isCarried ? null : CauseClause.Of(reading, clause, trigger);
        trigger = CauseClause.TriggerOf(reading, cause, trigger);
        var people = People(clause, arguments, trigger, cause);
        var speaker = headlines.Subject.IsSpeaker(arguments) ? Voice.IsExchange ? Voice.Speaker : SpeakerReader.Of(reading, names, memory) : null;
        if (speaker is not null)
        {
            if (!IsReader(arguments))
            {
                people.Add(speaker);
            }
        }
        else if (headlines.Subject.IsSpeaker(arguments) && !isCarried && Events.IsOpinion(reading.Words[clause.Head].VerbLemma))
        {
            // "We know", "You hear": what a speaker whom nobody names thinks is no event.
            return null;
        }

        if (Voice.IsExchange && arguments.Object is null && !isCarried && Events.IsOpinion(reading.Words[clause.Head].VerbLemma))
        {
            // "In September, I think."
            return null;
        }

        var isDeniedDeed = ToldClause.IsDeniedDeed(reading, clause, reading.WordOf(when.Expression.Span));
        var modality = isDeniedDeed || reading.IsAffirmed == false ? Modality.Denied : ModalityReader.Of(reading, clause);
        var headline = Line(clause, arguments, modality, speaker, isDeniedDeed);
        if (headlines.Subject.ThingOf(arguments) is var (thing, isPlural))
        {
            memory.RememberThing(reading.Index, thing, isPlural);
        }

        var isAsked = ImperativeClause.Is(reading, clause);
        var isNobody = arguments.SubjectStart < 0 && !arguments.IsPassive && !isEntry && !isCarried && !reading.IsTitle && !isAsked && Events.ClassOfVerb(trigger.Lemma) is null;
        if (isNobody || (trigger.Class == "say" && !isAsked && !HeadlineCheck.Tells(headline)))
        {
            // That somebody says, or that nobody does, is no event.
            return null;
        }

        var asked = arguments.FrontedObject is { } fronted ? Antecedents.Widened(reading.Words, fronted) : (NounPhrase?)null;
        var mention = maker.Make(when, trigger, modality, headline, people, i => IsTold(clause, i) || (asked is { } whole && i >= whole.Start && i < whole.End) || (cause is not null && IsTold(cause, i)) || (i >= arguments.SubjectStart && i < arguments.SubjectEnd));
        var fate = modality == Modality.Planned ? PlanChangeReader.LaterFate(reading, clause) : "";
        var isTimetable = isAsked || (!isCarried && !isEntry && Timetable.IsPresent(reading, clause) && Events.ClassOfVerb(trigger.Lemma) is null);
        return mention with { IsTimetable = isTimetable, Fate = fate, Ordinal = isCarried ? OrdinalReader.Of(reading, NounPhrase.EndingAt(reading.Words, trigger.Word)) : "" };
    }

    private string Line(Clause clause, ClauseArguments arguments, Modality modality, EntityName? speaker, bool isDeniedDeed) =>
        modality == Modality.Denied && ToldClause.OfDenial(reading, clause) is { } denial
            ? headlines.OfClause(denial, ClauseArguments.Of(reading, denial), Modality.Happened)
            : (headlines.Subject.IsSpeaker(arguments) ? Spoken(clause, speaker) : null) ?? headlines.OfClause(clause, arguments, isDeniedDeed ? Modality.Happened : modality);

    private string? Spoken(Clause clause, EntityName? speaker) =>
        SpeakerReader.Line(reading, clause, speaker) ?? headlines.OfSpeaker(clause) ?? (speaker is null ? QuoteSpeaker.Unnamed(reading, clause) : null);

    // Who takes part, with whom the subject's pronoun means.
    private ParticipantReader People(Clause clause, ClauseArguments arguments, EventTrigger trigger, Clause? cause)
    {
        var people = new ParticipantReader(reading, names);
        people.Take(arguments.SubjectStart, arguments.SubjectEnd, _ => true);
        people.Take(arguments.SubjectEnd, clause.VerbStart, i => arguments.SubjectStart >= 0 && reading.Clauses.IsOwn(i, clause) && IsNamedBeside(i));
        headlines.Subject.Spoken = (arguments.Subject is { } pronoun ? Voice.Meant(reading.TextOf(pronoun.Head)) : null) ?? SpeakerReader.Meant(reading, clause, arguments, names, memory);
        if (headlines.Subject.Spoken is { } spoken)
        {
            people.Add(spoken);
        }

        headlines.Subject.Thing = AntecedentReader.Take(reading, clause, arguments, names, memory, people, headlines.Subject);
        TakeSpokenTo(clause, people);
        if (arguments.FrontedObject is { } fronted)
        {
            people.Take(fronted.Start, fronted.End, _ => true);
        }

        people.Take(clause.VerbEnd, EndOfArguments(clause), i => IsTold(clause, i));
        if (cause is not null)
        {
            people.Take(cause.Start, cause.End, i => IsTold(cause, i));
        }

        if (!people.HasPerson && trigger.Class.Length > 0 && trigger.Word != clause.Head)
        {
            foreach (var name in memory.Recall(trigger.Class, reading.Index))
            {
                people.Add(name);
            }
        }

        return people;
    }

    // "sent you photographs", and of a witness "told me": whom the document's form names.
    private void TakeSpokenTo(Clause clause, ParticipantReader people)
    {
        for (var i = clause.VerbEnd; i < reading.Words.Length && i < clause.VerbEnd + ReachOfWords; i++)
        {
            if (IsTold(clause, i) && Voice.Meant(reading.TextOf(i)) is { } person)
            {
                reading.Substitutes[i] = reading.Words[i].Part == PartOfSpeech.Possessive ? Conjugation.Possessive(person.Short) : person.Short;
                people.Add(person);
            }
        }
    }

    // A state lasts and a habit recurs: neither has a date of its own.
    private bool IsEvent(Clause clause, ClauseArguments arguments, EventTrigger trigger, ExpressionResolution when)
    {
        var verb = reading.Words[clause.Head];
        if (verb.IsReduced && arguments.Subject is { } document && Events.ClassOfNoun(reading.Words[document.Head]) == "say")
        {
            return false;
        }

        if (Events.IsStative(verb.VerbLemma) && !IsAppearance(clause) && !OfficeTerm.Is(reading, clause, arguments, when) && !LastingState.Is(reading, clause, when) && !(arguments.IsPassive && verb.VerbLemma is "show" or "see" or "hold" or "view") && when.Date?.Start.Granularity > Granularity.Day)
        {
            return false;
        }

        return !Timetable.IsPresent(reading, clause) || OfficeTerm.Is(reading, clause, arguments, when) || (Timetable.IsDue(reading, clause) && Timetable.HasDay(when)) || (!Events.IsStative(verb.VerbLemma) && (Events.ClassOfVerb(trigger.Lemma) is not null || Timetable.HasDay(when)));
    }

    // "The pallets you sent": whoever is spoken to did it, not who speaks.
    private bool IsReader(ClauseArguments arguments) => arguments.Subject is { } you && reading.TextOf(you.Head) is "you" or "You";

    // "Her book appeared in 1974", "appeared before the court": not how something seems.
    private bool IsAppearance(Clause clause) =>
        reading.Words[clause.Head].VerbLemma == "appear" && clause.VerbEnd < reading.Words.Length && reading.Words[clause.VerbEnd].Part is PartOfSpeech.Preposition or PartOfSpeech.Adjunct;

    // "it took place", "their last exchange occurred": the noun tells the event, the verb only that it was.
    private NounPhrase? Occurrence(Clause clause, ClauseArguments arguments, EventTrigger trigger)
    {
        var lemma = reading.Words[clause.Head].VerbLemma;
        var takesPlace = lemma == "take" && clause.VerbEnd < reading.Words.Length && reading.Words[clause.VerbEnd].NounLemma == "place";
        if (!(takesPlace || lemma is "occur" or "happen") || arguments.Subject is not { } subject)
        {
            return null;
        }

        if (takesPlace && memory.BundledClass.Length > 0 && Events.IsBundle(reading.Words[subject.Head].NounLemma))
        {
            return subject;
        }

        if (trigger.Word == subject.Head)
        {
            return reading.Words[subject.Start].Part is PartOfSpeech.Possessive or PartOfSpeech.Determiner && ModalityReader.Of(reading, clause) == Modality.Happened && memory.Recall(trigger.Class, reading.Index).Length == 2
                ? subject : null;
        }

        for (var i = subject.Start - 1; i >= 0 && reading.Words[subject.Head].Part == PartOfSpeech.Pronoun; i--)
        {
            if (Events.ClassOfNoun(reading.Words[i]) is not null && !(reading.Words[i + 1].Part is PartOfSpeech.Noun))
            {
                return NounPhrase.EndingAt(reading.Words, i);
            }
        }

        return null;
    }

    // The clause's own words after its verb, with its infinitives and what it reports.
    private bool IsTold(Clause clause, int word)
    {
        var own = reading.Clauses.Of(word);
        for (var depth = 0; depth < 4; depth++)
        {
            if (own == clause)
            {
                return true;
            }

            if (own.Parent < 0 || own.Kind is not (ClauseKind.Infinitive or ClauseKind.Complement))
            {
                return false;
            }

            own = reading.Clauses.Clauses[own.Parent];
        }

        return false;
    }

    // "Two men, Karl Weiss, 41, and Jan Horn, 38, died": each of them is who died.
    private bool IsNamedBeside(int i) =>
        i > 1 && reading.NamesOf(i) is [{ Kind: NameKind.Person }] && (reading.Words[i - 1].Symbol == ',' || (reading.Words[i - 1].Part == PartOfSpeech.Coordinator && (reading.Words[i - 2].Symbol == ',' || reading.NamesOf(i - 2) is [{ Kind: NameKind.Person }])));

    // After a comma come further phrases, whose names are context, unless the comma parts names: "with Israel, Egypt and Qatar".
    private int EndOfArguments(Clause clause)
    {
        for (var i = clause.VerbEnd; i + 1 < reading.Words.Length; i++)
        {
            if (reading.Words[i].Symbol == ',' && reading.Words[i + 1].Part is not (PartOfSpeech.ProperNoun or PartOfSpeech.Adjunct) && !GoesOnWithNames(i + 1) && IsTold(clause, i) && reading.Words[i - 1].Part != PartOfSpeech.Adjunct)
            {
                return i;
            }
        }

        return reading.Words.Length;
    }

    // "Karl Weiss, 41, and Jan Horn": an age, or "and" before a name.
    private bool GoesOnWithNames(int i) =>
        i + 1 < reading.Words.Length && ((reading.Words[i].Part == PartOfSpeech.Number && reading.Words[i + 1].Symbol == ',' && i > 1 && reading.Words[i - 2].Part == PartOfSpeech.ProperNoun)
            || (reading.Words[i].Part == PartOfSpeech.Coordinator && reading.Words[i + 1].Part == PartOfSpeech.ProperNoun && i > 1 && reading.Words[i - 2].Part == PartOfSpeech.Number));
}
