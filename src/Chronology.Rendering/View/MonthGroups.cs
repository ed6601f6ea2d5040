namespace Chronology.Rendering.View;

/// <summary>Puts events, in the order they have, under headings: years, and in them months; a coarser date under the year, season, decade or century that it names.</summary>
internal static class MonthGroups
{
    /// <summary>The context of a group whose events are told to the year alone.</summary>
    public const string NoMonth = "no month told";

    private static readonly string[] Seasons = ["Spring", "Summer", "Autumn", "Winter"];
    private static readonly string[] Quarters = ["First quarter", "Second quarter", "Third quarter", "Fourth quarter"];

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
            "century" or "decade" => Whole(Decade(date.Edtf) ?? Capital(date.Display)),
            "year" => new Key(year, Portion(date) + year, NoMonth),
            "season" or "quarter" => PartOfYear(date.Edtf) is { } part ? new Key(year, part, year) : new Key(year, Capital(date.Display), ""),
            _ => new Key(year, IsoDate.Month(start.Month), year),
        };
    }

    private static Key Whole(string heading) => new(heading, heading, "");

    /// <summary>"187X" is "1870s", "18XX" is "1800s"; null for what is written otherwise.</summary>
    private static string? Decade(string edtf)
    {
        var known = edtf.TakeWhile(char.IsAsciiDigit).Count();
        return known is 2 or 3 && edtf.AsSpan(known).TrimEnd("?~%").Trim('X').IsEmpty && edtf.Contains('X', StringComparison.Ordinal)
            ? edtf[..known].PadRight(4, '0') + "s"
            : null;
    }

    /// <summary>EDTF's seasons 21 to 24 (25 to 32 by hemisphere) and quarters 33 to 36; null for any other date.</summary>
    private static string? PartOfYear(string edtf)
    {
        var code = edtf.TrimEnd('?', '~', '%');
        return code.Length < 7 || code[^3] != '-' || !int.TryParse(code[^2..], out var number) ? null
            : number is >= 21 and <= 32 ? Seasons[(number - 21) % 4]
            : number is >= 33 and <= 36 ? Quarters[number - 33]
            : null;
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
