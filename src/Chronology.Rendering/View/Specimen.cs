namespace Chronology.Rendering.View;

/// <summary>A report in which nothing is missing: every list has an item, every text that can be empty is there in some event.</summary>
internal static class Specimen
{
    public static ReportModel Model { get; } = new(
        ReportModel.SchemaName, "Specimen", [Document()], [Event("2024-05", "month"), Event("2025-10-06", "day"), Event("2026", "year")],
        [new ReportDiagnostic("code", "info", "document", 1, 1, "Message.")])
    {
        Undated =
        [
            new ReportUndated("fact", "Fact", "Text.", "planned", "Reason.", [new ReportPassage("document", "Text.", 0, 5)], ["Person"], ["Body"], ["Place"], ["background"]),
        ],
    };

    private static ReportDocument Document() => new("document", "document.txt", "Title", "en", "00", new ReportPublished("2025-10-06", "byline", "Oct 6", 1));

    private static ReportEvent Event(string edtf, string precision) => new(
        "event-" + edtf, "accepted", "planned", "Headline", "Text.",
        new ReportDate(edtf, (edtf + "-01-01")[..10], (edtf + "-01-01")[..10], precision, "uncertain", edtf, edtf, edtf),
        new ReportDecision("rule", "2025-10-06", "byline", ["Step."], [new ReportAlternative("2025-10-07", "Reason.")], 0.5, ["sources-differ"]),
        [new ReportSource("document", "On 6 October.", 0, 13, "6 October", 3, 12)], ["Person"], ["Body"], ["Place"], ["background"]);
}
