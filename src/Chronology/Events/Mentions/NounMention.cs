using Chronology.Dates;
using Chronology.Events.Mentions.Headlines;
using Chronology.Events.Mentions.Reference;
using Chronology.Events.Names;
using Chronology.Resolution;
using Chronology.Text.Grammar;

namespace Chronology.Events.Mentions;

/// <summary>Makes the mention of an event that a noun names: "the call between the two", "the parade on 1 May was cancelled".</summary>
internal sealed class NounMention(SentenceReading reading, DocumentNames names, EventMemory memory, HeadlineWriter headlines, MentionMaker maker)
{
    public EventMention? Of(NounPhrase phrase, ExpressionResolution when, PlanChange change)
    {
        var trigger = OfBundle(phrase, EventTrigger.OfNoun(reading, phrase.Head));
        if (trigger.Class is "say")
        {
            return null;
        }

        var people = new ParticipantReader(reading, names);
        var end = EndOfComplement(phrase);
        people.Take(phrase.Start, end, _ => true);
        TakePlanner(phrase, people);
        if (!people.HasPerson)
        {
            foreach (var name in memory.Recall(trigger.Class, reading.Index))
            {
                people.Add(name);
            }
        }

        var fate = change == PlanChange.New ? "" : FateOf(phrase, change);
        var modality = NounModality.Of(reading, phrase, fate.Length > 0 || change == PlanChange.New, when.Date is { IsStartOpen: true });
        var told = reading.Clauses.Of(phrase.Head);
        var headline = fate.Length > 0 && PlanChangeReader.FateOf(reading, told).Length > 0 ? headlines.OfClause(told, ClauseArguments.Of(reading, told), Modality.Happened) : change == PlanChange.New && PlanChangeReader.SetBefore(reading, told) is { } first
            ? headlines.OfClause(first, ClauseArguments.Of(reading, first), Modality.Planned) : HeadlineOfNoun(phrase, people);
        var mention = maker.Make(when, trigger, modality, headline, people, i => i >= phrase.Start && i < end);
        var isBackground = when.Date?.Start.Granularity is Granularity.Year or Granularity.Decade or Granularity.Century;
        return mention with { IsBackground = (isBackground && fate.Length == 0) || RecordedMeeting.IsOfRecord(reading, phrase), Ordinal = OrdinalReader.Of(reading, phrase), Fate = fate };
    }

    // "the parade on 1 May was cancelled": the plan's day stands with the plan, before what became of it.
    private string FateOf(NounPhrase phrase, PlanChange change)
    {
        var clause = reading.Clauses.Of(phrase.Head);
        var isObject = clause.HasVerb && phrase.Start >= clause.VerbEnd && PlanChangeReader.Planned(reading, clause)?.Head == phrase.Head;
        var isChanged = change == PlanChange.Old || isObject || (clause.HasVerb && phrase.Head < clause.VerbStart && ClauseArguments.Of(reading, clause).IsPassive);
        return !isChanged ? "" : PlanChangeReader.FateOf(reading, clause) is { Length: > 0 } fate ? fate : change == PlanChange.Old ? "moved" : "";
    }

    // "The union plans a protest": whose it is.
    private void TakePlanner(NounPhrase phrase, ParticipantReader people)
    {
        if (reading.Clauses.Of(phrase.Head) is { HasVerb: true } clause && phrase.Start == clause.VerbEnd && reading.Words[clause.Head].VerbLemma is "plan" or "schedule" or "organise" or "organize"
            && ClauseArguments.Of(reading, clause) is { IsPassive: false } arguments)
        {
            people.Take(arguments.SubjectStart, arguments.SubjectEnd, static _ => true);
        }
    }

    // "The second round took place": a round of what the last was a round of.
    private EventTrigger OfBundle(NounPhrase phrase, EventTrigger trigger) =>
        trigger.Class.Length == 0 && EventWords.Instance.IsBundle(reading.Words[phrase.Head].NounLemma) && memory.BundledClass.Length > 0 ? trigger with { Class = memory.BundledClass } : trigger;

    // One word says too little ("Meeting"): the clause around it says more.
    private string HeadlineOfNoun(NounPhrase phrase, ParticipantReader people)
    {
        var headline = NounHeadline.OfOwned(reading, names, phrase, people.Participants, headlines) ?? headlines.OfNoun(phrase, people.Participants);
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

        if (headline.Contains(' ', StringComparison.Ordinal) || isBesides || RecordedMeeting.IsOfRecord(reading, phrase) || !clause.HasVerb || reading.Words[clause.Head].VerbLemma is "schedule" or "plan" or "take" or "occur" or "happen")
        {
            return headline;
        }

        return headlines.OfClause(clause, ClauseArguments.Of(reading, clause), ModalityReader.Of(reading, clause));
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
