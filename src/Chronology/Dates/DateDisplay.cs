using System.Globalization;
using NodaTime.Text;

namespace Chronology.Dates;

/// <summary>Tells dates to people, in English.</summary>
/// <remarks>
/// Doubt is told by "a ... in", "or", "between ... and"; extent by a dash or "from ... to", "since", "until". A noun phrase comes out, without
/// a preposition before it and in lower case where English has it so: "a Saturday in November 2025".
/// </remarks>
public static class DateDisplay
{
    private static readonly LocalTimePattern Clock = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    /// <summary>At full length: "the week of 29 September 2025".</summary>
    public static string Describe(ResolvedDate date) => Describe(date, DateVocabulary.Long);

    /// <summary>For narrow columns: "wk of 29 Sep 2025".</summary>
    public static string DescribeShort(ResolvedDate date) => Describe(date, DateVocabulary.Short);

    private static string Describe(ResolvedDate date, DateVocabulary words)
    {
        ArgumentNullException.ThrowIfNull(date);
        var points = new DatePointDisplay(words);
        var text = date switch
        {
            { IsStartOpen: true } => "until " + points.Describe(date.EndKind == EndKind.Closed ? date.End : date.Start, date.Portion),
            { EndKind: EndKind.Open } => "since " + points.Describe(date.Start, date.Portion),
            { EndKind: EndKind.Unknown } => $"from {points.Describe(date.Start, date.Portion)}, end not known",
            { EndKind: EndKind.Closed } => Extent(date, points, words),
            { IsOneOf: true } => points.Qualify(new DateSetDisplay(words).Describe(date.OneOf), date.Start.Qualifier),
            _ => points.Describe(date.Start, date.Portion),
        };
        return date switch
        {
            { Time: { } time } => $"{text}, {Clock.Format(time)}",
            { PartOfDay: { } part } => $"{text}, {PartOfDay(part)}",
            _ => text,
        };
    }

    private static string Extent(ResolvedDate date, DatePointDisplay points, DateVocabulary words)
    {
        if (date.Start == date.End)
        {
            return points.Describe(date.Start, date.Portion);
        }

        var isPlain = date.Portion == DatePortion.Whole && date.Start.Qualifier == DateQualifier.None && date.End.Qualifier == DateQualifier.None
            && IsOneUnit(date.Start) && IsOneUnit(date.End);
        return isPlain && DateSpanDisplay.Describe(date.Start, date.End, words, "–", " – ") is { } span
            ? span
            : $"from {points.Describe(date.Start, date.Portion)} to {points.Describe(date.End, DatePortion.Whole)}";
    }

    private static bool IsOneUnit(UncertainDate date) =>
        CalendarUnits.Containing(date.Earliest, date.Granularity) == CalendarUnits.Containing(date.Latest, date.Granularity);

    private static string PartOfDay(string part) => part switch
    {
        "MO" => "morning",
        "MI" => "midday",
        "AF" => "afternoon",
        "EV" => "evening",
        "NI" => "night",
        "DT" => "daytime",
        _ => part.ToLower(CultureInfo.InvariantCulture),
    };
}
