namespace Chronology.Rendering;

/// <summary>Which events carry a doubt that a person should look at: one answer for every output and for the closing table.</summary>
public static class EventDoubt
{
    internal const string SourcesDiffer = "sources-differ";

    // How the date or the passage was told, what it tells of, or who else may tell of it: the date itself stays as certain as it was.
    private static readonly string[] Harmless = ["year-implied", "teaser", "background", "planned", "possible-further-source", "numbers-updated"];

    /// <summary>True when the day could be another or sources differ; a coarse but certain date ("July 1944") is none.</summary>
    public static bool IsDoubtful(ReportEvent e)
    {
        ArgumentNullException.ThrowIfNull(e);
        return IsUncertain(e) || IsConflict(e);
    }

    /// <summary>True when the documents cited give different dates.</summary>
    public static bool IsConflict(ReportEvent e)
    {
        ArgumentNullException.ThrowIfNull(e);
        return e.Decision.Flags.Contains(SourcesDiffer);
    }

    /// <summary>True when the day could be another, whatever else the sources say.</summary>
    internal static bool IsUncertain(ReportEvent e) =>
        Qualifiers(e).Any(word => word is "approximate" or "uncertain" or "one-of") || Flags(e).Any(flag => flag != SourcesDiffer);

    /// <summary>True for a flag that says nothing against the date.</summary>
    internal static bool IsHarmless(string flag) => Harmless.Contains(flag, StringComparer.Ordinal);

    /// <summary>The flags that tell of doubt.</summary>
    internal static IEnumerable<string> Flags(ReportEvent e) => e.Decision.Flags.Where(flag => !IsHarmless(flag));

    internal static string[] Qualifiers(ReportEvent e) => e.Date.Qualifier.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
