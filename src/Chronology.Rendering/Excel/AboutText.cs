using System.Reflection;

namespace Chronology.Rendering.Excel;

/// <summary>The words of the sheet About.</summary>
internal static class AboutText
{
    private const int TitleLimit = 200;
    private const int MostDiagnostics = 500;

    public static List<AboutLine> Lines(ReportModel model) =>
    [
        new AboutLine(CellText.Line(model.Title, TitleLimit), "", CellStyle.Title),
        .. Counts(model),
        AboutLine.Heading("How to read the dates"),
        .. Reading(),
        AboutLine.Heading("Columns of the sheet Events"),
        .. EventColumns.All.Select(column => new AboutLine(column.Name, column.Meaning)),
        AboutLine.Heading("Columns of the sheet Documents"),
        .. DocumentColumns.All.Select(column => new AboutLine(column.Name, column.Meaning)),
        .. Diagnostics(model),
    ];

    private static IEnumerable<AboutLine> Counts(ReportModel model)
    {
        var conflicts = model.Events.Count(EventDoubt.IsConflict);
        var doubtful = model.Events.Count(e => EventDoubt.IsDoubtful(e)) - conflicts;
        var firm = model.Events.Length - doubtful - conflicts;
        return
        [
            new("Events", $"{model.Events.Length.Invariant()}: {firm.Invariant()} firm, {doubtful.Invariant()} doubtful, {conflicts.Invariant()} on which sources differ"),
            new("Documents", model.Documents.Length.Invariant()),
            new("Made by", "Chronology " + Assembly.GetExecutingAssembly().GetName().Version?.ToString(3)),
            new("Schema", model.Schema),
        ];
    }

    private static IEnumerable<AboutLine> Reading() =>
    [
        new("Doubt is not extent", "\"July 1944\" is one day somewhere in July; \"1–31 July 1944\" lasts the month. Start and End are the first and the last possible day of either; EDTF tells them apart: 1944-07 and 1944-07-01/1944-07-31."),
        new("Never finer than told", "A source that says \"2015\" gives the year 2015, not 1 January. The edges of such a date are grey and slanted in Start and End."),
        new("One of several", "[2025-11-01,2025-11-08] in EDTF is one of these days; which one, no source says. A mark ~ means about, ? uncertain, % both; /.. goes on, ../ has no known start; 187X is the 1870s, 2025-11-XX a day in November 2025; 2024-21 to 2024-24 are spring to winter, 2024-33 to 2024-36 the quarters."),
        new("Tinted", "The date may be another: the column Doubt says why.", CellStyle.DoubtSample),
        new("Tinted red", "The documents cited give different dates; each is kept, none is averaged.", CellStyle.ConflictSample),
        new("Struck out", "Somebody rejected the event.", CellStyle.RejectedSample),
        new("Before 1900", "A spreadsheet has no dates before 1 March 1900: such days are text in Start and End (44 BCE is the year -0043). The column Sort key sorts all of them."),
        new("Odd characters", "What a cell cannot hold or must not obey is replaced: a control character by its picture (U+2400 and on), anything else by U+FFFD."),
    ];

    private static IEnumerable<AboutLine> Diagnostics(ReportModel model)
    {
        if (model.Diagnostics.IsEmpty)
        {
            return [];
        }

        var shown = model.Diagnostics.Take(MostDiagnostics).Select(d => new AboutLine(d.DocumentId is null ? d.Severity : $"{d.Severity}, {d.DocumentId}", d.Message));
        var rest = model.Diagnostics.Length - MostDiagnostics;
        return [AboutLine.Heading("Notes of the run"), .. shown, .. rest > 0 ? [new AboutLine("", $"{rest.Invariant()} more are in chronology.json.")] : (AboutLine[])[]];
    }
}
