using Chronology.Dates;
using Chronology.Resolution;
using Chronology.Tagging;
using Chronology.Text.Grammar;

namespace Chronology.Events.Mentions;

/// <summary>The weekday of what was resolved: "voted on Friday to occupy the mill from Monday" means the Monday after, whatever the tense.</summary>
internal static class PlannedWeekday
{
    private const int Week = 7;

    /// <summary>Moves the weekday of an infinitive that lies before what its clause tells; any other date that does tells nothing and goes.</summary>
    public static void Move(SentenceReading reading, List<(Attachment Attachment, ExpressionResolution When)> found)
    {
        for (var i = found.Count - 1; i >= 0; i--)
        {
            var (attachment, when) = found[i];
            if (attachment.Clause is not { Kind: ClauseKind.Infinitive } clause || reading.Clauses.ParentOf(clause) is not { } parent
                || found.FindIndex(each => each.Attachment.Clause == parent) is not (>= 0 and var told) || found[told].When.Date is not { } first || when.Date is not { } date || date.Last >= first.First)
            {
                continue;
            }

            if (when.Expression.Value is CalendarValue { Weekday: > 0, Day: 0, Month: 0 } or RangeValue { Start: CalendarValue { Weekday: > 0, Day: 0 } } && date.Start.IsDay && ClampedCalendar.PlusDays(date.First, Week) is var day && day >= first.First)
            {
                var later = ResolvedDate.Day(day);
                found[i] = (attachment, when with { Date = later, Timex3Value = EdtfFormatter.Format(later), Steps = when.Steps.Add("what is planned comes after " + DateDisplay.Describe(first) + ": " + DateDisplay.Describe(later)) });
            }
            else
            {
                found.RemoveAt(i);
            }
        }
    }
}
