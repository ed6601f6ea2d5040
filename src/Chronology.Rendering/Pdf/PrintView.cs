using System.Globalization;
using Chronology.Rendering.View;

namespace Chronology.Rendering.Pdf;

/// <summary>What the print template sees: the report, and besides it the paper, its running heads and a table of contents.</summary>
internal sealed class PrintView
{
    private const int HeadLimit = 70;
    private const int ConfidentialLimit = 160;

    // The list of documents says it of each, with the reason.
    private const string ToldOfDocuments = "publication-date-inferred";

    private readonly BatesNumbers? _bates;
    private readonly RunningHeads _heads;
    private readonly PrintContents _contents;

    /// <exception cref="ArgumentException">The paper is none of <see cref="PrintOptions.Papers"/>: it stands in the style sheet as it is.</exception>
    public PrintView(ReportModel model, PrintOptions options)
    {
        if (!PrintOptions.Papers.Contains(options.Paper))
        {
            throw new ArgumentException($"There is no paper '{options.Paper}'.", nameof(options));
        }

        _bates = options.Bates;
        Values = ReportView.Of(model);
        Values["notes"] = ((List<Dictionary<string, object>>)Values["notes"]).FindAll(note => !ToldOfDocuments.Equals(note["code"]));
        var years = PrintSections.Of((List<Dictionary<string, object>>)Values["years"]);
        var parts = PrintSections.Parts(Values);
        _contents = new PrintContents(years, parts);
        _heads = new RunningHeads(years, parts.Select(part => (part, PrintSections.Anchors(part, Values))));
        var confidential = DisplayText.Clean(options.Confidential, ConfidentialLimit);
        Values["rejected"] = Rejected(model.Events.Length - PublishedReport.Of(model).Events.Length);
        Values["contents"] = _contents.Entries;
        Values["targets"] = _heads.Targets;
        Values["paper"] = options.Paper;
        Values["titleInStyle"] = StyleText.Escape(DisplayText.Clean((string)Values["title"], HeadLimit));
        Values["confidential"] = confidential;
        Values["confidentialInStyle"] = StyleText.Escape(confidential);
        Values["bates"] = _bates is null ? "" : _bates.Of(1);
        Values["pages"] = new List<Dictionary<string, object>>();
    }

    /// <summary>A view in which nothing is missing, against which templates are checked.</summary>
    public static IReadOnlyDictionary<string, object> Specimen { get; } = WithAll(new PrintView(View.Specimen.Model, new PrintOptions()).Values);

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

    private Dictionary<string, object> Page(int number, string head) => Page(number, head, _bates?.Of(number) ?? "");

    private static Dictionary<string, object> Page(int number, string head, string bates) => new()
    {
        ["number"] = number.ToString(CultureInfo.InvariantCulture),
        ["headInStyle"] = StyleText.Escape(head),
        ["batesInStyle"] = StyleText.Escape(bates),
    };

    private static string Rejected(int count) => count == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{count:N0} rejected");

    // Pages are known after a print, and months stand in long contents only.
    private static Dictionary<string, object> WithAll(Dictionary<string, object> values)
    {
        var entry = ((List<Dictionary<string, object>>)values["contents"])[0];
        ((List<Dictionary<string, object>>)entry["months"]).Add(new() { ["heading"] = "", ["anchor"] = "", ["page"] = "" });
        values["pages"] = new List<Dictionary<string, object>> { Page(1, "", "") };
        return values;
    }
}
