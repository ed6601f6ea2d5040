using Chronology.Dates;
using Chronology.Events;

namespace Chronology.Rendering;

/// <summary>The report's words for the core's values: the vocabulary of schema <c>chronology/1</c>.</summary>
internal static class ReportWords
{
    /// <summary>The status of an event on which nobody has decided yet.</summary>
    public const string Proposed = "proposed";

    public static string Of(Modality modality) => modality switch
    {
        Modality.Happened => "happened",
        Modality.Planned => "planned",
        Modality.CalledFor => "called-for",
        Modality.Denied => "denied",
        _ => throw new ArgumentOutOfRangeException(nameof(modality)),
    };

    public static string Of(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Info => "info",
        DiagnosticSeverity.Warning => "warning",
        DiagnosticSeverity.Error => "error",
        _ => throw new ArgumentOutOfRangeException(nameof(severity)),
    };

    /// <summary>The coarser of the two ends: a date is never shown finer than the words that told it.</summary>
    public static string Precision(ResolvedDate date)
    {
        var end = date.EndKind == EndKind.Closed ? date.End.Granularity : date.Start.Granularity;
        return Of((Granularity)Math.Max((int)date.Start.Granularity, (int)end));
    }

    /// <summary>The doubts of either end, in the order that <see cref="ReportDate.Qualifier"/> names.</summary>
    public static string Qualifier(ResolvedDate date)
    {
        var doubts = date.Start.Qualifier | (date.EndKind == EndKind.Closed ? date.End.Qualifier : DateQualifier.None);
        string[] words =
        [
            date.Portion switch { DatePortion.Early => "early", DatePortion.Mid => "mid", DatePortion.Late => "late", _ => "" },
            doubts.HasFlag(DateQualifier.Approximate) ? "approximate" : "",
            doubts.HasFlag(DateQualifier.Uncertain) ? "uncertain" : "",
            date.IsOneOf ? "one-of" : "",
        ];
        return string.Join(' ', words.Where(word => word.Length > 0));
    }

    private static string Of(Granularity granularity) => granularity switch
    {
        Granularity.Time => "time",
        Granularity.Day => "day",
        Granularity.Week => "week",
        Granularity.Month => "month",
        Granularity.Season => "season",
        Granularity.Quarter => "quarter",
        Granularity.Year => "year",
        Granularity.Decade => "decade",
        Granularity.Century => "century",
        _ => throw new ArgumentOutOfRangeException(nameof(granularity)),
    };
}
