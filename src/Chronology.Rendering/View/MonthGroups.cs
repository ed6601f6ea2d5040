namespace Chronology.Rendering.View;

/// <summary>Puts events, in the order they have, under headings: years, and in them months; a coarser date under the year, season, decade or century that it names.</summary>
internal static class MonthGroups
{
    /// <summary>What an event is put under.</summary>
    /// <param name="Year">The outer heading: "2025", "1870s".</param>
    /// <param name="Heading">The inner heading: "October".</param>
    /// <param name="Context">What completes it: "2025".</param>
    public readonly record struct Key(string Year, string Heading, string Context);

    public static Key Of(ReportDate date)
    {
        if (IsoDate.Day(date.Start) is not { } start)
        {
            return new Key("Undated", "Undated", "");
        }

        var year = IsoDate.Year(start.Year);
        return date.Precision switch
        {
            "century" or "decade" => new Key(Capital(date.Display), Capital(date.Display), ""),
            "year" => new Key(year, Portion(date) + year, "no month told"),
            "season" or "quarter" => new Key(year, Capital(date.Display.Replace(year, "", StringComparison.Ordinal).Replace(" of ", " ", StringComparison.Ordinal).Trim()), year),
            _ => new Key(year, IsoDate.Month(start.Month), year),
        };
    }

    private static string Portion(ReportDate date)
    {
        var portion = date.Qualifier.Split(' ').FirstOrDefault(q => q is "early" or "mid" or "late");
        return portion is null ? "" : Capital(portion) + " ";
    }

    private static string Capital(string text)
    {
        var clean = DisplayText.Clean(text, 80);
        clean = clean.StartsWith("the ", StringComparison.Ordinal) ? clean[4..] : clean;
        return clean.Length == 0 ? "Undated" : char.ToUpperInvariant(clean[0]) + clean[1..];
    }
}
