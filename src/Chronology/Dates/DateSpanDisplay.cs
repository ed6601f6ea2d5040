using System.Globalization;
using NodaTime;

namespace Chronology.Dates;

/// <summary>Joins two dates and says once what they share: "5–7 May 2024", "28 April – 3 May 2024", "14 and 20 October 2025".</summary>
internal static class DateSpanDisplay
{
    /// <param name="tight">Between two numbers or two single words.</param>
    /// <param name="loose">Between two phrases.</param>
    /// <returns>Null when the two are of different granularities or of one that has no joined form.</returns>
    public static string? Describe(UncertainDate from, UncertainDate to, DateVocabulary words, string tight, string loose) =>
        (from.Granularity, to.Granularity) switch
        {
            ( <= Granularity.Day, <= Granularity.Day) => Days(from.Earliest, to.Latest, words, tight, loose),
            (Granularity.Month, Granularity.Month) => Months(from.Earliest, to.Latest, words, tight, loose),
            (Granularity.Year, Granularity.Year) => Years(from.Earliest.Year, to.Latest.Year, tight, loose),
            _ => null,
        };

    public static string Days(LocalDate from, LocalDate to, DateVocabulary words, string tight, string loose)
    {
        if (from.Year != to.Year)
        {
            return words.Day(from) + loose + words.Day(to);
        }

        return from.Month == to.Month
            ? string.Create(CultureInfo.InvariantCulture, $"{from.Day}{tight}{words.Day(to)}")
            : string.Create(CultureInfo.InvariantCulture, $"{from.Day} {words.Month(from)}{loose}{words.Day(to)}");
    }

    private static string Months(LocalDate from, LocalDate to, DateVocabulary words, string tight, string loose) =>
        from.Year == to.Year
            ? $"{words.Month(from)}{tight}{words.Month(to)} {DateVocabulary.Year(to.Year)}"
            : $"{words.Month(from)} {DateVocabulary.Year(from.Year)}{loose}{words.Month(to)} {DateVocabulary.Year(to.Year)}";

    private static string Years(int from, int to, string tight, string loose) => (from, to) switch
    {
        ( >= 1000, >= 1000) => string.Create(CultureInfo.InvariantCulture, $"{from}{tight}{to}"),
        ( >= 1, < 1000) => string.Create(CultureInfo.InvariantCulture, $"{from}{tight}{to} CE"),
        ( <= 0, <= 0) => string.Create(CultureInfo.InvariantCulture, $"{1 - from}{tight}{1 - to} BCE"),
        _ => DateVocabulary.Year(from) + loose + DateVocabulary.Year(to),
    };
}
