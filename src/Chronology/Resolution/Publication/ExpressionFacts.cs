using Chronology.Dates;
using NodaTime;

namespace Chronology.Resolution.Publication;

/// <summary>An expression as publication-date inference sees it.</summary>
/// <param name="Index">Its place among the document's expressions.</param>
/// <param name="Full">The date, when the words give the whole of it.</param>
/// <param name="Month">1 to 12, or 0.</param>
/// <param name="Day">1 to 31, or 0.</param>
/// <param name="Weekday">The weekday that stands beside the day, or <see cref="IsoDayOfWeek.None"/>.</param>
/// <param name="IsPlanned">Told as still to come.</param>
/// <param name="IsPast">Told as over. Where neither is so, the tense is not clear.</param>
/// <param name="IsPortion">"early in July": the month may not be over.</param>
/// <param name="IsReference">Stands after "before", "after" or "since": a time that the reader already knows.</param>
internal sealed record ExpressionFacts(
    int Index, ExpressionShape Shape, string Words, int Sentence, ResolvedDate? Full, int Month, int Day, IsoDayOfWeek Weekday,
    bool IsPlanned, bool IsPast, bool IsPortion, bool IsReference)
{
    /// <summary>It stands in the dateline: the document is from that very day.</summary>
    public bool IsDateline { get; init; }

    /// <summary>False in furniture and headings: they bound nothing.</summary>
    public bool IsEvidence { get; init; } = true;

    /// <returns>The day of a day without a year in that year; null when the year has no such day or the weekday beside it is another.</returns>
    public LocalDate? DayIn(int year) =>
        Day > CalendarSystem.Iso.GetDaysInMonth(year, Month) || (Weekday != IsoDayOfWeek.None && new LocalDate(year, Month, Day).DayOfWeek != Weekday) ? null : new LocalDate(year, Month, Day);
}
