using Chronology.Dates;
using Chronology.Events.Mentions.Headlines;
using Chronology.Events.Mentions.Reference;
using Chronology.Events.Names;
using Chronology.Resolution;

namespace Chronology.Events.Mentions;

/// <summary>Makes a mention from a date and what it is the time of.</summary>
internal sealed class MentionBuilder
{
    private readonly SentenceReading _reading;
    private readonly DocumentNames _names;
    private readonly MentionMaker _maker;
    private readonly NounMention _nouns;
    private readonly ClauseMention _clauses;

    /// <param name="isAlone">The sentence tells of one event only, so all its figures are the event's.</param>
    public MentionBuilder(SentenceReading reading, DocumentNames names, EventMemory memory, bool isAlone)
    {
        var headlines = new HeadlineWriter(reading);
        _reading = reading;
        _names = names;
        _maker = new MentionMaker(reading, isAlone);
        _nouns = new NounMention(reading, names, memory, headlines, _maker);
        _clauses = new ClauseMention(reading, names, memory, headlines, _maker, _nouns);
    }

    public EventMention? Build(Attachment attachment, ExpressionResolution when) =>
        attachment.IsPoint ? Build(attachment with { IsPoint = false }, when.Date is { EndKind: EndKind.Open } lasting ? when with { Date = new ResolvedDate(lasting.Start) } : when) :
        attachment.IsDeadline ? Build(attachment with { IsDeadline = false }, Until(when)) :
        (attachment.Saying > 0 ? OfSaying(attachment.Saying, when) : attachment.Noun is { } noun ? _nouns.Of(noun, when, attachment.Change) : _clauses.Of(attachment.Clause!, when, attachment.IsEntry)) is { } mention
            ? mention with { IsEntry = attachment.IsEntry, Modality = attachment.IsDrawnUp ? Modality.Happened : mention.Modality }
            : null;

    private static ExpressionResolution Until(ExpressionResolution when) => when.Date is not { EndKind: EndKind.None, IsStartOpen: false, IsOneOf: false } date ? when
        : when with { Date = ResolvedDate.Until(date.Start), Steps = when.Steps.Add("told as the last day: any day until " + DateDisplay.Describe(date)) };

    // "We never received it," said Ruiz on Friday: the day is that of the saying.
    private EventMention? OfSaying(int verb, ExpressionResolution when)
    {
        if (NounPhrase.StartingAt(_reading.Words, verb + 1) is not { } speaker || SayingHeadline.Write(_reading, verb, speaker) is not { } headline)
        {
            return null;
        }

        var people = new ParticipantReader(_reading, _names);
        people.Take(speaker.Start, speaker.End, static _ => true);
        return _maker.Make(when, new EventTrigger("say", _reading.Words[verb].VerbLemma, verb), Modality.Happened, headline, people, i => i < verb);
    }
}
