namespace Chronology.Rendering;

/// <summary>An event's doubts in words.</summary>
internal static class DoubtWords
{
    public const string Conflict = "sources differ";

    /// <summary>What a reader must know before taking the date for certain; empty when it is certain as far as it goes.</summary>
    public static string Of(ReportEvent e) =>
        string.Join(", ", EventDoubt.Qualifiers(e).Select(Qualifier).Where(words => words.Length > 0).Concat(EventDoubt.Flags(e).Select(Flag)).Distinct(StringComparer.Ordinal));

    /// <summary>How it was told: planned, as background, by a pointer to another article. Nothing of it is against the date; a reader should know it all the same.</summary>
    public static string Telling(ReportEvent e) => string.Join(
        ", ", e.Decision.Flags.Where(EventDoubt.IsHarmless).Prepend(e.Modality).Where(word => word != "happened").Distinct(StringComparer.Ordinal).Select(Flag));

    /// <summary>"year implied" for year-implied; a flag that is not known keeps its own words.</summary>
    public static string Flag(string flag) => flag switch
    {
        EventDoubt.SourcesDiffer => Conflict,
        "one-of" or "one-of-several" => "one of several days",
        "publication-inferred" => "publication date inferred",
        "could-be-another" => "may be the same as another event",
        "teaser" => "from a pointer to another article",
        _ => flag.Replace('-', ' '),
    };

    private static string Qualifier(string word) => word switch
    {
        "approximate" => "about this date",
        "uncertain" => "uncertain",
        "one-of" => "one of several days",
        _ => "",
    };
}
