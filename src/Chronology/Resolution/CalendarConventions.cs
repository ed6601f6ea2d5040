using Chronology.Tagging;
using NodaTime;

namespace Chronology.Resolution;

/// <summary>What a user can say of the documents' calendar; the defaults are ISO 8601's and the calendar year's.</summary>
public sealed record CalendarConventions
{
    public static readonly CalendarConventions Default = new();

    /// <summary>How dates in figures are written; null: each document's unambiguous dates tell, else the month stands first and the other reading is kept beside it.</summary>
    public DateFieldOrder? DateOrder { get; init; }

    /// <summary>Monday or Sunday: on a Sunday, "last week" ended a day ago where weeks begin on Sunday, and eight days ago where they begin on Monday.</summary>
    public IsoDayOfWeek WeekStart { get; init; } = IsoDayOfWeek.Monday;

    public bool WeeksBeginOnSunday => WeekStart == IsoDayOfWeek.Sunday;

    /// <summary>The month, 1 to 12, that fiscal years begin in; a fiscal year is named by the year that it ends in. 1: as the calendar year.</summary>
    public int FiscalYearStart { get; init; } = 1;
}
