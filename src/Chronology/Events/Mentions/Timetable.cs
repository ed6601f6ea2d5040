using Chronology.Dates;
using Chronology.Resolution;
using Chronology.Tagging;
using Chronology.Text.Grammar;

namespace Chronology.Events.Mentions;

/// <summary>What is told in the present of a day to come: "The bridge reopens on 5 December".</summary>
internal static class Timetable
{
    /// <summary>The clause's verb is a plain present, and no headline's.</summary>
    public static bool IsPresent(SentenceReading reading, Clause clause) =>
        clause.Head == clause.VerbStart && (reading.Words[clause.Head].Form & VerbForm.Present) != 0 && !reading.IsTitle;

    /// <summary>"He is due in court", "the report is due"; not "it is due to rain".</summary>
    public static bool IsDue(SentenceReading reading, Clause clause) =>
        reading.Words[clause.Head].VerbLemma == "be" && clause.VerbEnd < reading.Words.Length && reading.TextOf(clause.VerbEnd) == "due"
        && !(clause.VerbEnd + 1 < reading.Words.Length && reading.TextOf(clause.VerbEnd + 1) == "to");

    /// <summary>A day named by the calendar or counted ahead; what is so "today" is a state.</summary>
    public static bool HasDay(ExpressionResolution when) =>
        when.Date?.Start is { Granularity: <= Granularity.Day } && IsAhead(when.Expression.Value);

    private static bool IsAhead(TemporalValue value) => value switch
    {
        CalendarValue or NthValue or RelativeValue or ShiftValue { Amount: > 0 } => true,
        TimeOfDayValue { Date: { } day } => IsAhead(day),
        RangeValue { Start: TimeOfDayValue } => true,
        _ => false,
    };
}
