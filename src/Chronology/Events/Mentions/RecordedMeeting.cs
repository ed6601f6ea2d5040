using System.Collections.Immutable;
using Chronology.Dates;
using Chronology.Resolution;
using Chronology.Tagging;
using Chronology.Text;
using Chronology.Text.Grammar;

namespace Chronology.Events.Mentions;

/// <summary>What the minutes of a meeting say was decided there: "The minutes of the meeting of 1 September were approved".</summary>
internal static class RecordedMeeting
{
    /// <summary>The day stands in one of so many first lines.</summary>
    private const int Heading = 3;

    private static readonly EventWords Events = EventWords.Instance;

    /// <summary>The one whole date in the first line of minutes that has any; null where the document is none, or names no such day.</summary>
    public static ExpressionResolution? Day(DocumentText document, ImmutableArray<ExpressionResolution> expressions)
    {
        if (document.Sentences.Length == 0 || !IsMinutes(document))
        {
            return null;
        }

        var dates = expressions.TakeWhile(static each => each.Expression.Sentence < Heading).Where(static each => each.Date is { Start.IsDay: true } && each.Expression.Value is CalendarValue { IsFull: true } or TimeOfDayValue { Date: CalendarValue { IsFull: true } }).ToList();
        var sentence = dates.Count == 0 ? 0 : dates[0].Expression.Sentence;
        return dates.TakeWhile(each => each.Expression.Sentence == sentence).Count() == 1 ? OfDay(dates[0]) : null;
    }

    // "on 15 November 2017 at 7.30 pm": then it began, and what was decided there has its day only.
    private static ExpressionResolution OfDay(ExpressionResolution meeting)
    {
        var day = ResolvedDate.Day(meeting.Date!.First);
        return meeting.Date.Start.Granularity != Granularity.Time ? meeting : meeting with { Date = day, Timex3Value = EdtfFormatter.Format(day) };
    }

    /// <summary>Clauses of a sentence that tell a decision, without a date of their own.</summary>
    /// <param name="dated">What the sentence's own dates are the time of.</param>
    public static IEnumerable<Clause> Decisions(SentenceReading reading, IReadOnlyList<(Attachment Attachment, ExpressionResolution When)> dated) =>
        reading.Clauses.Clauses.Where(clause => clause is { HasVerb: true, Kind: ClauseKind.Main or ClauseKind.Coordinate } && IsDecision(reading, clause) && !dated.Any(each => each.Attachment.Clause == clause));

    /// <summary>"The meeting closed at 9.10 pm": a time of day without a day is that of the meeting, whatever day was spoken of there.</summary>
    public static void TakeClock(List<(Attachment Attachment, ExpressionResolution When)> found, ExpressionResolution meeting)
    {
        for (var i = 0; i < found.Count; i++)
        {
            var when = found[i].When;
            if (when is { Anchor: AnchorKind.PreviousDate, Expression.Value: TimeOfDayValue { Clock: not null, Date: null }, Date: { Start.IsDay: true } date } && date.First != meeting.Date!.First)
            {
                var at = date with { Start = date.Start with { Earliest = meeting.Date.First, Latest = meeting.Date.First } };
                found[i] = (found[i].Attachment, when with { Date = at, Timex3Value = EdtfFormatter.Format(at), Steps = when.Steps.Add("in the minutes of a meeting: " + DateDisplay.Describe(at)) });
            }
        }
    }

    /// <summary>"the minutes of the meeting of 1 September": a meeting that is only named.</summary>
    public static bool IsOfRecord(SentenceReading reading, NounPhrase phrase) =>
        phrase.Start > 1 && reading.Words[phrase.Start - 1].NounLemma == "of" && reading.TextOf(phrase.Start - 2).ToLowerInvariant() is "minutes" or "report" or "record" or "notes" or "transcript";

    private static bool IsMinutes(DocumentText document)
    {
        foreach (var token in document.TokensOf(document.Sentences[0]))
        {
            if (token.Kind == TokenKind.Word)
            {
                return document.Text.AsSpan(token.Start, token.End - token.Start).Equals("minutes", StringComparison.OrdinalIgnoreCase);
            }
        }

        return false;
    }

    private static bool IsDecision(SentenceReading reading, Clause clause)
    {
        var verb = reading.Words[clause.Head];
        var isPast = (reading.Words[clause.VerbStart].Form & VerbForm.Past) != 0 && reading.Words[clause.VerbStart].VerbLemma != "have" && reading.Words[clause.VerbStart].Part is PartOfSpeech.Verb or PartOfSpeech.Auxiliary;
        var isDecided = verb.VerbLemma is "resolve" or "carry" or "agree" or "decide" or "vote" || Events.ClassOfVerb(verb.VerbLemma) is "approve" or "appoint" or "elect";
        return isPast && isDecided && verb.Part == PartOfSpeech.Verb && ClauseArguments.Of(reading, clause).Subject is not null;
    }
}
