namespace Chronology.Dates;

/// <summary>EDTF's sub-year groupings, 21 to 41.</summary>
internal static class EdtfSeasons
{
    /// <remarks>25 to 28 name the hemisphere that 21 to 24 mean here; the others without a granularity of their own are read as their months.</remarks>
    public static UncertainDate Of(int year, int code) => code switch
    {
        <= 24 => CalendarUnits.Season(year, (SeasonOfYear)(code - 21)),
        <= 28 => CalendarUnits.Season(year, (SeasonOfYear)(code - 25)),
        <= 32 => Months(year, (((code - 29) * 3) + 9 - 1) % 12 + 1, 3),
        <= 36 => CalendarUnits.Quarter(year, code - 32),
        <= 39 => Months(year, ((code - 37) * 4) + 1, 4),
        _ => Months(year, ((code - 40) * 6) + 1, 6),
    };

    private static UncertainDate Months(int year, int month, int count)
    {
        var first = CalendarUnits.Month(year, month);
        return first with { Latest = CalendarUnits.Containing(ClampedCalendar.PlusMonths(first.Earliest, count - 1), Granularity.Month).Latest };
    }
}
