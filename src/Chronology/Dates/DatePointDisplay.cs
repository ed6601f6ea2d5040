namespace Chronology.Dates;

/// <summary>Tells one date that has no extent: a unit, a portion of it, or a span of doubt.</summary>
internal sealed class DatePointDisplay(DateVocabulary words)
{
    public string Describe(UncertainDate date, DatePortion portion) => Qualify(Phrase(date, portion), date.Qualifier);

    public string Qualify(string text, DateQualifier qualifier)
    {
        var about = qualifier.HasFlag(DateQualifier.Approximate) ? words.About : string.Empty;
        return !qualifier.HasFlag(DateQualifier.Uncertain) ? about + text : words.IsShort ? about + text + "?" : "perhaps " + about + text;
    }

    private string Phrase(UncertainDate date, DatePortion portion)
    {
        var isOneUnit = CalendarUnits.Containing(date.Earliest, date.Granularity) == CalendarUnits.Containing(date.Latest, date.Granularity)
            || (date.Granularity == Granularity.Week && CalendarUnits.IsWhole(date));
        return isOneUnit ? Unit(date, portion)
            : Unspecified(date) ?? "between " + (DateSpanDisplay.Describe(date, date, words, " and ", " and ")
                ?? $"{Unit(date with { Latest = date.Earliest }, portion)} and {Unit(date with { Earliest = date.Latest }, portion)}");
    }

    /// <summary>"a day in June 2004", "a month in 2004"; null when the doubt is no whole month or year.</summary>
    private string? Unspecified(UncertainDate date)
    {
        if (date.Granularity is not (Granularity.Time or Granularity.Day or Granularity.Month))
        {
            return null;
        }

        var noun = date.Granularity == Granularity.Month ? "a month in " : "a day in ";
        return CalendarUnits.IsWhole(date with { Granularity = Granularity.Month }) ? $"{noun}{words.Month(date.Earliest)} {DateVocabulary.Year(date.Earliest.Year)}"
            : CalendarUnits.IsWhole(date with { Granularity = Granularity.Year }) ? noun + DateVocabulary.Year(date.Earliest.Year)
            : null;
    }

    private string Unit(UncertainDate date, DatePortion portion)
    {
        var day = date.Earliest;
        return date.Granularity switch
        {
            Granularity.Week => During(words.WeekOf + words.Day(Monday(date)), portion),
            Granularity.Month => Near(portion) + $"{words.Month(day)} {DateVocabulary.Year(day.Year)}",
            Granularity.Season => Near(portion) + DateVocabulary.Season(day),
            Granularity.Quarter => During(words.Quarter(day), portion),
            Granularity.Year => Near(portion) + DateVocabulary.Year(day.Year),
            Granularity.Decade => (words.IsShort || day.Year < 10 ? string.Empty : "the ") + Near(portion) + DateVocabulary.Decade(day),
            Granularity.Century => (words.IsShort ? string.Empty : "the ") + Near(portion) + words.Century(day.Year),
            _ => portion switch
            {
                DatePortion.Early => $"early on {words.Day(day)}",
                DatePortion.Mid => $"the middle of {words.Day(day)}",
                DatePortion.Late => $"late on {words.Day(day)}",
                _ => words.Day(day),
            },
        };
    }

    private static NodaTime.LocalDate Monday(UncertainDate date) =>
        CalendarUnits.IsWhole(date) ? date.Earliest : CalendarUnits.Containing(date.Earliest, Granularity.Week).Earliest;

    private static string Near(DatePortion portion) => portion switch
    {
        DatePortion.Early => "early ",
        DatePortion.Mid => "mid-",
        DatePortion.Late => "late ",
        _ => string.Empty,
    };

    private string During(string unit, DatePortion portion) => portion switch
    {
        DatePortion.Early => (words.IsShort ? "early " : "early in ") + unit,
        DatePortion.Mid => (words.IsShort ? "mid " : "the middle of ") + unit,
        DatePortion.Late => (words.IsShort ? "late " : "late in ") + unit,
        _ => unit,
    };
}
