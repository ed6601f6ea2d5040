namespace Chronology.Rendering;

/// <summary>An event's doubts in words.</summary>
internal static class DoubtWords
{
    public const string Conflict = "sources differ";

    /// <summary>What a reader must know before taking the date for certain; empty when it is certain as far as it goes.</summary>
    public static string Of(ReportEvent e) => string.Join(", ", Qualifiers(e).Concat(e.Decision.Flags.Where(IsDoubt).Select(Flag)).Distinct(StringComparer.Ordinal));

    public static bool IsConflict(ReportEvent e) => e.Decision.Flags.Contains("sources-differ");

    /// <summary>"year implied" for year-implied; a flag that is not known keeps its own words.</summary>
    public static string Flag(string flag) => flag switch
    {
        "sources-differ" => Conflict,
        "one-of-several" => "one of several days",
        "publication-inferred" => "publication date inferred",
        "teaser" => "from a pointer to another article",
        _ => flag.Replace('-', ' '),
    };

    // These say how the date or the passage was told, and leave the date itself certain.
    private static bool IsDoubt(string flag) => flag is not ("year-implied" or "teaser" or "background");

    private static IEnumerable<string> Qualifiers(ReportEvent e) => e.Date.Qualifier.Split(' ').Select(word => word switch
    {
        "approximate" => "about this date",
        "uncertain" => "uncertain",
        "one-of" => "one of several days",
        _ => "",
    }).Where(words => words.Length > 0);
}
