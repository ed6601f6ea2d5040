using System.Globalization;

namespace Chronology.Rendering.View;

/// <summary>Which marks an event bears: chips beside the headline, and words under the date.</summary>
internal static class Marks
{
    public const string Doubt = "doubt";
    public const string Conflict = "conflict";
    private const string Plain = "plain";

    private static readonly Mark Uncertain = new("uncertain", "uncertain", Doubt, "The date rests on an inference, an approximation or a choice among several days.");

    private static readonly Dictionary<string, Mark> Chips = new(StringComparer.Ordinal)
    {
        ["sources-differ"] = new("sources-differ", "sources differ", Conflict, "The documents cited give different dates; each is kept."),
        ["planned"] = new("planned", "planned", Plain, "The source announces it; that it took place is not told."),
        ["called-for"] = new("called-for", "called for", Plain, "The source asks for it; that it took place is not told."),
        ["denied"] = new("denied", "denied", Plain, "The source denies it."),
        ["teaser"] = new("teaser", "teaser", Doubt, "Known only from a pointer to another article."),
        ["background"] = new("background", "background", Plain, "Told as known background, not as news."),
        ["accepted"] = new("accepted", "accepted", Plain, "Checked and accepted by a reviewer."),
        ["edited"] = new("edited", "edited", Plain, "Changed by a reviewer."),
    };

    private static readonly Dictionary<string, string> Coarse = new(StringComparer.Ordinal)
    {
        ["week"] = "week only",
        ["month"] = "month only",
        ["season"] = "season only",
        ["quarter"] = "quarter only",
        ["year"] = "year only",
        ["decade"] = "decade only",
        ["century"] = "century only",
    };

    private static readonly Dictionary<string, string> Flags = new(StringComparer.Ordinal)
    {
        ["year-implied"] = "year implied",
        ["publication-inferred"] = "inferred",
    };

    public static bool IsConflict(ReportEvent e) => EventDoubt.IsConflict(e);

    /// <summary>True when the day could be another; a coarse but certain date ("July 1944") is firm.</summary>
    public static bool IsUncertain(ReportEvent e) => EventDoubt.IsUncertain(e);

    /// <summary>conflict, doubt or firm.</summary>
    public static string ToneOf(ReportEvent e) => IsConflict(e) ? Conflict : IsUncertain(e) ? Doubt : "firm";

    /// <summary>The chips beside the headline, most serious first.</summary>
    public static List<Mark> ChipsOf(ReportEvent e)
    {
        var keys = e.Decision.Flags.Concat([e.Modality]).Concat(e.Tags).Concat([e.Status]);
        var found = keys.Distinct().Where(Chips.ContainsKey).Select(k => Chips[k]).OrderBy(m => m.Tone == Conflict ? 0 : 1).ToList();
        if (IsUncertain(e) && !IsConflict(e))
        {
            found.Insert(0, Uncertain);
        }

        return found;
    }

    /// <summary>The chips of a fact without a date.</summary>
    public static List<Mark> ChipsOf(ReportUndated fact) => [.. fact.Tags.Prepend(fact.Modality).Distinct().Where(Chips.ContainsKey).Select(k => Chips[k])];

    /// <summary>The words under the date: how coarse, which portion, what was implied.</summary>
    public static List<string> WordsOf(ReportEvent e)
    {
        var words = new List<string>();
        var qualifiers = e.Date.Qualifier.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (IsoDate.SetOf(e.Date.Edtf) is { Count: > 1 } days)
        {
            words.Add($"one of {days.Count.ToString(CultureInfo.InvariantCulture)} {IsoDate.KindOf(days)}");
        }
        else if (Coarse.TryGetValue(e.Date.Precision, out var coarse) && !IsExtent(e.Date))
        {
            words.Add(coarse);
        }

        words.AddRange(qualifiers.Where(q => q is not ("one-of" or "approximate") && !Says(e.Date.Display, q)));
        words.AddRange(qualifiers.Where(q => q == "approximate" && !Says(e.Date.Display, "about")));
        words.AddRange(e.Decision.Flags.Where(f => f != "one-of" && !Chips.ContainsKey(f)).Select(FlagWords));
        return [.. words.Distinct()];
    }

    /// <summary>True when the date lasts from its start to its end: a week, and a day between two others, are written as intervals too, but are a doubt.</summary>
    public static bool IsExtent(ReportDate date) =>
        date.Precision != "week" && date.Edtf.Contains('/', StringComparison.Ordinal) && !date.Display.Contains("between ", StringComparison.Ordinal);

    // "early July 2025" needs no "early" beneath it.
    private static bool Says(string display, string word) => display.Contains(word, StringComparison.OrdinalIgnoreCase);

    private static string FlagWords(string flag) => Flags.TryGetValue(flag, out var words) ? words : DisplayText.Clean(flag.Replace('-', ' '), 60);
}
