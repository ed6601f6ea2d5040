using System.Collections.Immutable;
using Chronology.Dates;
using Chronology.Events.Names;
using Chronology.Resolution;
using Chronology.Text;
using Chronology.Text.Grammar;

namespace Chronology.Events.Mentions;

/// <summary>Makes a mention from a date and what it is the time of.</summary>
internal sealed class MentionBuilder(SentenceReading reading, DocumentNames names, EventMemory memory)
{
    private static readonly EventWords Events = EventWords.Instance;
    private readonly HeadlineWriter _headlines = new(reading);

    /// <summary>The sentence tells of one event only, so all its figures are the event's.</summary>
    public bool IsAlone { get; init; }

    public EventMention? Build(Attachment attachment, ExpressionResolution when) =>
        attachment.IsDeadline ? Build(attachment with { IsDeadline = false }, Until(when)) :
        (attachment.Saying > 0 ? OfSaying(attachment.Saying, when) : attachment.Noun is { } noun ? OfNoun(noun, when, attachment.Change) : OfClause(attachment.Clause!, when, attachment.IsEntry)) is { } mention
            ? mention with { IsEntry = attachment.IsEntry }
            : null;

    private static ExpressionResolution Until(ExpressionResolution when) => when.Date is not { EndKind: EndKind.None, IsStartOpen: false, IsOneOf: false } date ? when
        : when with { Date = ResolvedDate.Until(date.Start), Steps = when.Steps.Add("told as the last day: any day until " + DateDisplay.Describe(date)) };

    // "We never received it," said Ruiz on Friday: the day is that of the saying.
    private EventMention? OfSaying(int verb, ExpressionResolution when)
    {
        if (NounPhrase.StartingAt(reading.Words, verb + 1) is not { } speaker || SayingHeadline.Write(reading, verb, speaker) is not { } headline)
        {
            return null;
        }

        var people = new ParticipantReader(reading, names);
        people.Take(speaker.Start, speaker.End, static _ => true);
        return Make(when, new EventTrigger("say", reading.Words[verb].VerbLemma, verb), Modality.Happened, headline, people, i => i < verb);
    }

    private EventMention? OfNoun(NounPhrase phrase, ExpressionResolution when, PlanChange change)
    {
        var trigger = OfBundle(phrase, EventTrigger.OfNoun(reading, phrase.Head));
        if (trigger.Class is "say")
        {
            return null;
        }

        var people = new ParticipantReader(reading, names);
        var end = EndOfComplement(phrase);
        people.Take(phrase.Start, end, _ => true);
        if (!people.HasPerson)
        {
            foreach (var name in memory.Recall(trigger.Class, reading.Index))
            {
                people.Add(name);
            }
        }

        var fate = change == PlanChange.New ? "" : FateOf(phrase, change);
        var modality = NounModality.Of(reading, phrase, fate.Length > 0 || change == PlanChange.New);
        var told = reading.Clauses.Of(phrase.Head);
        var headline = fate.Length > 0 && told.HasVerb ? _headlines.OfClause(told, ClauseArguments.Of(reading, told), Modality.Happened) : change == PlanChange.New && PlanChangeReader.SetBefore(reading, told) is { } first
            ? _headlines.OfClause(first, ClauseArguments.Of(reading, first), Modality.Planned) : HeadlineOfNoun(phrase, people);
        var mention = Make(when, trigger, modality, headline, people, i => i >= phrase.Start && i < end);
        var isBackground = when.Date?.Start.Granularity is Granularity.Year or Granularity.Decade or Granularity.Century;
        return mention with { IsBackground = isBackground && fate.Length == 0, Ordinal = OrdinalReader.Of(reading, phrase), Fate = fate };
    }

    // "the parade on 1 May was cancelled": the plan's day stands with the plan, before what became of it.
    private string FateOf(NounPhrase phrase, PlanChange change)
    {
        var clause = reading.Clauses.Of(phrase.Head);
        var isObject = clause.HasVerb && phrase.Start >= clause.VerbEnd && PlanChangeReader.Planned(reading, clause)?.Head == phrase.Head;
        var isChanged = change == PlanChange.Old || isObject || (clause.HasVerb && phrase.Head < clause.VerbStart && ClauseArguments.Of(reading, clause).IsPassive);
        return isChanged ? PlanChangeReader.FateOf(reading, clause) : "";
    }

    // "The second round took place": a round of what the last was a round of.
    private EventTrigger OfBundle(NounPhrase phrase, EventTrigger trigger) =>
        trigger.Class.Length == 0 && Events.IsBundle(reading.Words[phrase.Head].NounLemma) && memory.BundledClass.Length > 0 ? trigger with { Class = memory.BundledClass } : trigger;

    // One word says too little ("Meeting"): the clause around it says more.
    private string HeadlineOfNoun(NounPhrase phrase, ParticipantReader people)
    {
        var headline = NounHeadline.OfOwned(reading, names, phrase, people.Participants, _headlines) ?? _headlines.OfNoun(phrase, people.Participants);
        var clause = reading.Clauses.Of(phrase.Head);
        var isBesides = phrase.Start > 0 && reading.Words[phrase.Start - 1].Part is PartOfSpeech.Preposition or PartOfSpeech.Subordinator && reading.Words[phrase.Start - 1].NounLemma is not ("in" or "at" or "during" or "of");
        if (!headline.Contains(' ', StringComparison.Ordinal) && NounHeadline.CalledAfterDate(reading, phrase) is { } named)
        {
            return named;
        }

        if ((isBesides || reading.Words[clause.HasVerb ? clause.Head : phrase.Head].VerbLemma is "plan" or "schedule") && !headline.Contains(' ', StringComparison.Ordinal) && SentenceHeadline.Write(reading, held: phrase.End) is { } whole && !whole.EndsWith("ed", StringComparison.Ordinal))
        {
            return whole;
        }

        if (headline.Contains(' ', StringComparison.Ordinal) || isBesides || !clause.HasVerb || reading.Words[clause.Head].VerbLemma is "schedule" or "plan" or "take" or "occur" or "happen")
        {
            return headline;
        }

        return _headlines.OfClause(clause, ClauseArguments.Of(reading, clause), ModalityReader.Of(reading, clause));
    }

    private EventMention? OfClause(Clause clause, ExpressionResolution when, bool isEntry)
    {
        var arguments = ClauseArguments.Of(reading, clause);
        if (ToldClause.OfCleft(reading, clause, arguments) is { } told)
        {
            return OfClause(told, when, isEntry);
        }

        var trigger = EventTrigger.OfClause(reading, clause, arguments);
        var isCarried = trigger.Word != clause.Head;
        if (!isCarried && !isEntry && !IsEvent(clause, arguments, trigger, when))
        {
            return null;
        }

        if (Occurrence(clause, arguments, trigger) is { } happening)
        {
            return OfNoun(happening, when, PlanChange.None);
        }

        var people = new ParticipantReader(reading, names);
        people.Take(arguments.SubjectStart, arguments.SubjectEnd, _ => true);
        _headlines.Subject.Spoken = SpeakerReader.Meant(reading, clause, arguments, names, memory);
        if (_headlines.Subject.Spoken is { } spoken)
        {
            people.Add(spoken);
        }

        _headlines.Subject.Thing = AntecedentReader.Take(reading, clause, arguments, names, memory, people, _headlines.Subject);
        if (arguments.FrontedObject is { } fronted)
        {
            people.Take(fronted.Start, fronted.End, _ => true);
        }

        people.Take(clause.VerbEnd, EndOfArguments(clause), i => IsTold(clause, i));
        if (!people.HasPerson && trigger.Class.Length > 0 && isCarried)
        {
            foreach (var name in memory.Recall(trigger.Class, reading.Index))
            {
                people.Add(name);
            }
        }

        var isDeniedDeed = ToldClause.IsDeniedDeed(reading, clause, reading.WordOf(when.Expression.Span));
        var speaker = _headlines.Subject.IsSpeaker(arguments) ? SpeakerReader.Of(reading, names) : null;
        if (speaker is not null)
        {
            people.Add(speaker);
        }
        else if (_headlines.Subject.IsSpeaker(arguments) && !isCarried && Events.IsOpinion(reading.Words[clause.Head].VerbLemma))
        {
            // "We know", "You hear": what a speaker whom nobody names thinks is no event.
            return null;
        }

        var modality = isDeniedDeed ? Modality.Denied : ModalityReader.Of(reading, clause);
        var headline = modality == Modality.Denied && ToldClause.OfDenial(reading, clause) is { } denial
            ? _headlines.OfClause(denial, ClauseArguments.Of(reading, denial), Modality.Happened)
            : SpeakerReader.Line(reading, clause, speaker) ?? _headlines.OfClause(clause, arguments, isDeniedDeed ? Modality.Happened : modality);
        if (_headlines.Subject.ThingOf(arguments) is var (thing, isPlural))
        {
            memory.RememberThing(reading.Index, thing, isPlural);
        }

        if ((trigger.Class == "say" && !HeadlineCheck.Tells(headline)) || (arguments.SubjectStart < 0 && !arguments.IsPassive && !isEntry && Events.ClassOfVerb(trigger.Lemma) is null && !isCarried && !reading.IsTitle))
        {
            // That somebody says, or that nobody does, is no event.
            return null;
        }

        var mention = Make(when, trigger, modality, headline, people, i => IsTold(clause, i) || (i >= arguments.SubjectStart && i < arguments.SubjectEnd));
        var fate = modality == Modality.Planned ? PlanChangeReader.LaterFate(reading, clause) : "";
        var isTimetable = !isCarried && !isEntry && Timetable.IsPresent(reading, clause) && Events.ClassOfVerb(trigger.Lemma) is null;
        return mention with { IsTimetable = isTimetable, Fate = fate, Ordinal = isCarried ? OrdinalReader.Of(reading, NounPhrase.EndingAt(reading.Words, trigger.Word)) : "" };
    }

    // A state lasts and a habit recurs: neither has a date of its own.
    private bool IsEvent(Clause clause, ClauseArguments arguments, EventTrigger trigger, ExpressionResolution when)
    {
        var verb = reading.Words[clause.Head];
        if (verb.IsReduced && arguments.Subject is { } document && Events.ClassOfNoun(reading.Words[document.Head]) == "say")
        {
            return false;
        }

        if (Events.IsStative(verb.VerbLemma) && !OfficeTerm.Is(reading, clause, arguments, when) && !(arguments.IsPassive && verb.VerbLemma is "show" or "see" or "hold" or "view") && when.Date?.Start.Granularity > Granularity.Day)
        {
            return false;
        }

        return !Timetable.IsPresent(reading, clause) || (Timetable.IsDue(reading, clause) && Timetable.HasDay(when)) || (!Events.IsStative(verb.VerbLemma) && (Events.ClassOfVerb(trigger.Lemma) is not null || Timetable.HasDay(when)));
    }

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

    private EventMention Make(ExpressionResolution when, EventTrigger trigger, Modality modality, string headline, ParticipantReader people, Predicate<int> isInside)
    {
        var sentence = reading.Sentence;
        return new EventMention(reading.Document.Source.Id, reading.Index, sentence.Span, when.Expression.Span, when, trigger.Class, trigger.Lemma, modality, headline)
        {
            Participants = people.Participants,
            Places = people.Places,
            Context = people.Context(),
            Topic = TopicReader.Of(reading, isInside),
            IsTeaser = sentence.Kind == SentenceKind.Teaser,
            Attribution = AttributionReader.Of(reading),
            Figures = FigureReader.Of(reading, IsAlone ? static _ => true : isInside),
        };
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

    // After a comma come further phrases, whose names are context, unless the comma parts names: "with Israel, Egypt and Qatar".
    private int EndOfArguments(Clause clause)
    {
        for (var i = clause.VerbEnd; i + 1 < reading.Words.Length; i++)
        {
            if (reading.Words[i].Symbol == ',' && reading.Words[i + 1].Part is not (PartOfSpeech.ProperNoun or PartOfSpeech.Adjunct) && IsTold(clause, i) && reading.Words[i - 1].Part != PartOfSpeech.Adjunct)
            {
                return i;
            }
        }

        return reading.Words.Length;
    }

    // "call between Putin and Netanyahu", "war in Gaza": the noun with the prepositions that hang on it, up to the date, a verb or a comma.
    private int EndOfComplement(NounPhrase phrase)
    {
        var end = phrase.End;
        while (end < reading.Words.Length && end < phrase.End + 12)
        {
            var word = reading.Words[end];
            if (word.Part is PartOfSpeech.Verb or PartOfSpeech.Auxiliary or PartOfSpeech.Modal or PartOfSpeech.Punctuation or PartOfSpeech.Subordinator or PartOfSpeech.Relative or PartOfSpeech.Adjunct)
            {
                break;
            }

            end++;
        }

        return end;
    }
}
