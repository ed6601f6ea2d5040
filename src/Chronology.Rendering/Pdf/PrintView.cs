using System.Globalization;
using Chronology.Rendering.View;

namespace Chronology.Rendering.Pdf;

/// <summary>What the print template sees: the report, and besides it the paper, its running heads and a table of contents.</summary>
internal sealed class PrintView
{
    private const int HeadLimit = 70;
    private const int ConfidentialLimit = 160;

    private readonly BatesNumbers? _bates;
    private readonly RunningHeads _heads;
    private readonly PrintContents _contents;

    public PrintView(ReportModel model, PrintOptions options)
    {
        _bates = options.Bates;
        var printed = PublishedReport.Of(model);
        Values = ReportView.Of(printed);
        var years = PrintSections.Of((List<Dictionary<string, object>>)Values["years"]);
        var parts = PrintSections.Parts(Values);
        _contents = new PrintContents(years, parts);
        _heads = new RunningHeads(years, parts.Select(part => (part, PrintSections.Anchors(part, Values))));
        var confidential = DisplayText.Clean(options.Confidential, ConfidentialLimit);
        Values["rejected"] = model.Events.Length == printed.Events.Length ? "" : string.Create(CultureInfo.InvariantCulture, $"{model.Events.Length - printed.Events.Length:N0} rejected");
        Values["contents"] = _contents.Entries;
        Values["targets"] = _heads.Targets;
        Values["paper"] = options.Paper;
        Values["titleInStyle"] = StyleText.Escape(DisplayText.Clean((string)Values["title"], HeadLimit));
        Values["confidential"] = confidential;
        Values["confidentialInStyle"] = StyleText.Escape(confidential);
        Values["bates"] = _bates is null ? "" : _bates.Of(1);
        Values["pages"] = new List<Dictionary<string, object>>();
    }

    public Dictionary<string, object> Values { get; }

    /// <summary>Puts in what a first print has shown.</summary>
    /// <returns>False when it was there already, or nothing is known: then the print is good as it is.</returns>
    public bool Number(PdfPages pages)
    {
        var before = (List<Dictionary<string, object>>)Values["pages"];
        var heads = _heads.On(pages.Count, pages.Targets);
        var after = heads.Select((head, i) => Page(i + 1, head)).ToList();
        var moved = _contents.Number(pages.Targets);
        Values["pages"] = after;
        return pages.Count > 0 && (moved || before.Count != after.Count || before.Zip(after).Any(p => (string)p.First["headInStyle"] != (string)p.Second["headInStyle"]));
    }

    private Dictionary<string, object> Page(int number, string head) => new()
    {
        ["number"] = number.ToString(CultureInfo.InvariantCulture),
        ["headInStyle"] = StyleText.Escape(head),
        ["batesInStyle"] = _bates is null ? "" : StyleText.Escape(_bates.Of(number)),
    };
}
