using System.Globalization;

namespace Chronology.Rendering.View;

/// <summary>One event as a template sees it.</summary>
internal static class EventView
{
    public const string NoHeadline = "(without a headline)";

    public static Dictionary<string, object> Of(ReportEvent e, int position, string anchor, Citations citations)
    {
        var quotes = e.Sources.Select(citations.Cite).DistinctBy(q => q["number"]).ToList();
        var shape = DateShape.Of(e);
        var headline = DisplayText.Clean(e.Headline, DisplayText.TitleLimit);
        var text = DisplayText.Clean(e.Text);
        return new()
        {
            ["anchor"] = anchor,
            ["id"] = DisplayText.Clean(e.Id, 100),
            ["position"] = position.ToString(CultureInfo.InvariantCulture),
            ["date"] = DisplayText.Clean(e.Date.Display, DisplayText.TitleLimit),
            ["datetime"] = MachineDate(e.Date),
            ["weekday"] = e.Date.Precision is "day" or "time" && e.Date.Start == e.Date.End ? IsoDate.Weekday(e.Date.Start) : "",
            ["from"] = e.Date.Start,
            ["to"] = e.Date.End,
            ["shape"] = shape.Kind,
            ["days"] = string.Join(' ', shape.Days),
            ["tone"] = Marks.ToneOf(e),
            ["isApproximate"] = e.Date.Qualifier.Contains("approximate", StringComparison.Ordinal) ? "yes" : "",
            ["weight"] = Math.Clamp(e.Importance, 0, 1).ToString("0.###", CultureInfo.InvariantCulture),
            ["marks"] = string.Join(", ", Marks.WordsOf(e)),
            ["chips"] = Marks.ChipsOf(e).ConvertAll(m => m.ToView()),
            ["status"] = DisplayText.Clean(e.Status, 40),
            ["modality"] = DisplayText.Clean(e.Modality, 40),
            ["headline"] = headline.Length > 0 ? headline : NoHeadline,
            ["text"] = text == headline ? "" : text,
            ["textIsLong"] = text.Length > 1200 ? "yes" : "",
            ["newText"] = text == headline || IsQuoted(text, e) ? "" : text,
            ["lang"] = quotes.Count > 0 ? quotes[0]["lang"] : "",
            ["dir"] = TextDirection.Of(text),
            ["headlineDir"] = TextDirection.Of(headline),
            ["citations"] = Citations(quotes),
            ["quotes"] = quotes,
            ["people"] = Names(e.People),
            ["organizations"] = Names(e.Organizations),
            ["places"] = Names(e.Places),
            ["why"] = Why(e),
        };
    }

    /// <summary>The numbers beside a text, ascending, with the comma that stands before each but the first.</summary>
    public static List<Dictionary<string, object>> Citations(List<Dictionary<string, object>> quotes) =>
        [.. quotes.OrderBy(q => int.Parse((string)q["number"], CultureInfo.InvariantCulture)).Select((q, i) => Citation(q, i > 0))];

    public static List<string> Names(IEnumerable<string> names) => [.. names.Select(n => DisplayText.Clean(n, DisplayText.TitleLimit)).Where(n => n.Length > 0).Distinct()];

    private static Dictionary<string, object> Citation(Dictionary<string, object> quote, bool follows) => new()
    {
        ["number"] = quote["number"],
        ["anchor"] = quote["anchor"],
        ["comma"] = follows ? "," : "",
    };

    private static Dictionary<string, object> Why(ReportEvent e) => new()
    {
        ["words"] = DisplayText.Clean(e.Date.AsWritten, DisplayText.TitleLimit),
        ["rule"] = DisplayText.Clean(e.Decision.Rule, DisplayText.TitleLimit),
        ["anchor"] = DisplayText.Clean(IsoDate.OneDay(e.Decision.Anchor), 400),
        ["anchorFrom"] = DisplayText.Clean(e.Decision.AnchorFrom),
        ["steps"] = e.Decision.Steps.Select(s => DisplayText.Clean(s)).ToList(),
        ["alternatives"] = e.Decision.Alternatives.Select(Alternative).ToList(),
        ["confidence"] = Words.Confidence(e.Decision.Confidence),
        ["edtf"] = DisplayText.Clean(e.Date.Edtf, 400),
        ["timex3"] = DisplayText.Clean(e.Date.Timex3, 400),
        ["range"] = IsoDate.Day(e.Date.Start) is { } start && IsoDate.Day(e.Date.End) is { } end && start != end ? IsoDate.Range(start, end) : "",
    };

    private static Dictionary<string, object> Alternative(ReportAlternative a) => new()
    {
        ["date"] = DisplayText.Clean(IsoDate.Words(a.Edtf), 400),
        ["reason"] = DisplayText.Clean(a.Reason),
    };

    // The page shows every quote; a text that is one of them would stand there twice.
    private static bool IsQuoted(string text, ReportEvent e) => e.Sources.Any(s => DisplayText.Clean(s.Quote) == text);

    // What HTML's time element takes: a day, month or year of our era; else nothing.
    private static string MachineDate(ReportDate date) =>
        date.Edtf.Length is 4 or 7 or 10 && !date.Edtf.StartsWith('-') && IsoDate.Day(date.Edtf + "-01-01"[..(10 - date.Edtf.Length)].ToString()) is { Year: > 0 } ? date.Edtf : "";
}
