using System.Collections.Immutable;
using Chronology.Dates;
using Chronology.Events.Mentions.Reference;
using Chronology.Events.Names;
using Chronology.Resolution;
using Chronology.Tagging;
using Chronology.Text;
using Chronology.Text.Grammar;

namespace Chronology.Events.Mentions;

/// <summary>Makes the mentions of one sentence.</summary>
internal static class SentenceMentions
{
    /// <summary>A sentence with more dates is a table that lost its lines; what is read from it stays bounded.</summary>
    private const int MostDates = 48;

    public static List<EventMention> Read(SentenceReading reading, DocumentNames names, EventMemory memory, ReadOnlySpan<ExpressionResolution> expressions, bool isLog)
    {
        if (reading.Words[^1].Symbol == '?' && reading.IsAffirmed is null)
        {
            // What is asked is not told.
            return [];
        }

        var found = Attachments(reading, expressions, isLog);
        found.AddRange(CountedFrom.Read(reading, memory, expressions, found));

        // "promised on Monday to build them by 2030": the promise is the event; a last day binds beside it.
        found.RemoveAll(each => each.Attachment is { IsDeadline: true, IsDue: false } && !IsLastDay(each) && found.Exists(other => !other.Attachment.IsDeadline && !StandsApart(reading, each.Attachment, other.Attachment)));

        if (memory.RecordDay is { } meeting && meeting.Expression.Sentence != reading.Index)
        {
            RecordedMeeting.TakeClock(found, meeting);
            found.AddRange(RecordedMeeting.Decisions(reading, found).Take(MostDates).Select(clause => (Attachment.To(clause), meeting)).ToList());
        }

        PlannedWeekday.Move(reading, found);
        return Build(reading, names, memory, found);
    }

    /// <summary>What the first clause of a sentence tells under a date that stands as its head; null where it tells nothing.</summary>
    public static EventMention? Under(SentenceReading reading, DocumentNames names, EventMemory memory, ExpressionResolution head)
    {
        var clause = reading.Words[^1].Symbol == '?' ? null : reading.Clauses.Clauses.FirstOrDefault(static each => each is { HasVerb: true, Kind: ClauseKind.Main or ClauseKind.Coordinate });
        return clause is null ? null : Build(reading, names, memory, [(Attachment.To(clause), head)]).FirstOrDefault();
    }

    private static List<EventMention> Build(SentenceReading reading, DocumentNames names, EventMemory memory, List<(Attachment Attachment, ExpressionResolution When)> found)
    {
        var builder = new MentionBuilder(reading, names, memory, isAlone: found.TrueForAll(each => each.Attachment == found[0].Attachment));
        var mentions = new List<EventMention>();
        var letters = new HashSet<EventMention>(ReferenceEqualityComparer.Instance);
        foreach (var (attachment, when) in found)
        {
            if (builder.Build(attachment, when) is { } mention)
            {
                mentions.Add(mention);
                memory.Remember(mention, IsBundled(reading, mention));
                if (IsLetter(reading, attachment, found))
                {
                    letters.Add(mention);
                }
            }
        }

        // Reporting counts as an event only where nothing else is told, or where another is counted from it.
        if (mentions.Count > 1 && mentions.Exists(static mention => !IsSaying(mention)) && !mentions.Exists(mention => mention.When.Expression.Value is DurationValue))
        {
            mentions.RemoveAll(mention => IsSaying(mention) && !letters.Contains(mention));
        }

        return mentions;
    }

    private static bool IsSaying(EventMention mention) => mention.TriggerClass == "say" || (mention.TriggerClass == "announce" && EventWords.Instance.IsSaying(mention.Trigger));

    // "I wrote to him on the 3rd": an act of its own, with nothing told inside.
    private static bool IsLetter(SentenceReading reading, Attachment attachment, List<(Attachment Attachment, ExpressionResolution When)> found) =>
        attachment.Clause is { Kind: ClauseKind.Main or ClauseKind.Coordinate } clause && reading.Words[clause.Head].VerbLemma is "write" or "reply" or "respond"
        && !reading.Clauses.Clauses.Any(each => each.Kind == ClauseKind.Complement && reading.Clauses.ParentOf(each) == clause) && !found.Exists(each => each.Attachment.Clause is { } other && reading.Clauses.ParentOf(other) == clause);

    // "required it to repair the stairs by 31 October"
    private static bool IsLastDay((Attachment Attachment, ExpressionResolution When) due) => due.When.Date!.Start.IsDay && due.Attachment.Clause is { Kind: ClauseKind.Infinitive };

    // "will start on 2 May and are to be finished by 20 May": what is due has a verb beside the other's.
    private static bool StandsApart(SentenceReading reading, Attachment due, Attachment other) =>
        due.Clause is { Kind: ClauseKind.Coordinate or ClauseKind.Main } clause && other.Clause is { Kind: ClauseKind.Coordinate or ClauseKind.Main } told && clause != told && ModalityReader.Of(reading, clause) != Modality.Happened;

    private static List<(Attachment Attachment, ExpressionResolution When)> Attachments(SentenceReading reading, ReadOnlySpan<ExpressionResolution> expressions, bool isLog)
    {
        var attacher = new DateAttacher(reading);
        var found = new List<(Attachment Attachment, ExpressionResolution When)>();
        var before = Attachment.None;
        for (var e = 0; e < Math.Min(expressions.Length, MostDates); e++)
        {
            var when = expressions[e];
            if (!MentionExtractor.TellsDay(when) || reading.WordOf(when.Expression.Span) is not (>= 0 and var word))
            {
                continue;
            }

            var next = e + 1 < expressions.Length ? expressions[e + 1] : null;
            var moved = PlanChangeReader.Span(reading, word, when, next).ToList();
            if (moved.Count > 0)
            {
                found.AddRange(moved);
                continue;
            }

            if (e > 0 && CoordinatedDates.AreJoined(reading, expressions[e - 1], when, next))
            {
                // "on 11 and 12 June": what happened on the one happened on the other.
                if (!before.IsNone)
                {
                    found.Add((before, when));
                }

                continue;
            }

            var entry = ChronicleEntry.Of(reading, when, isLog);
            before = entry.IsNone ? attacher.Attach(word) : entry;
            if (!before.IsNone)
            {
                Add(found, before, when);
            }
        }

        return found;
    }

    private static bool IsBundled(SentenceReading reading, EventMention mention)
    {
        for (var i = 0; i + 2 < reading.Words.Length; i++)
        {
            if (reading.Words[i + 1].NounLemma == "of" && EventWords.Instance.IsBundle(reading.Words[i].NounLemma) && NounPhrase.StartingAt(reading.Words, i + 2) is { } phrase
                && EventTrigger.OfNoun(reading, phrase.Head).Class == mention.TriggerClass)
            {
                return true;
            }
        }

        return false;
    }

    // Two dates of one verb ("on Monday, October 6") are one event at the finer date.
    private static void Add(List<(Attachment Attachment, ExpressionResolution When)> found, Attachment attachment, ExpressionResolution when)
    {
        var same = found.FindIndex(each => each.Attachment == attachment);
        if (same < 0)
        {
            found.Add((attachment, when));
        }
        else if (Fineness(when).CompareTo(Fineness(found[same].When)) < 0)
        {
            found[same] = (attachment, when);
        }
    }

    private static (Granularity, bool) Fineness(ExpressionResolution when) => (when.Date!.Start.Granularity == Granularity.Time ? Granularity.Day : when.Date.Start.Granularity, when.YearImplied);
}
