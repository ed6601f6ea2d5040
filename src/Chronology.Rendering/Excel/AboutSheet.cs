using System.Xml;

namespace Chronology.Rendering.Excel;

/// <summary>The sheet About: what the workbook holds, how to read its doubts, and what each column means.</summary>
internal sealed class AboutSheet(ReportModel model) : ISheet
{
    private const double LabelWidth = 24;
    private const double TextWidth = 100;
    private const double Padding = 3;
    private const double TitleHeight = 30;
    private const double HeadingHeight = 30;

    public string Name => "About";

    public string PrintArea => $"'{Name}'!$A$1:$B${AboutText.Lines(model).Count.Invariant()}";

    public string? PrintTitles => null;

    public bool HasTable => false;

    public void Write(XmlWriter writer, SharedStrings strings)
    {
        var lines = AboutText.Lines(model);
        SheetXml.Start(writer, CellReference.Range(2, lines.Count));
        SheetXml.View(writer, 0, 0, isFirst: false);
        SheetXml.Columns(writer, [LabelWidth, TextWidth]);
        writer.Start("sheetData");
        for (var i = 0; i < lines.Count; i++)
        {
            WriteLine(writer, strings, i + 1, lines[i]);
        }

        writer.WriteEndElement();
        SheetXml.Page(writer, model.Title, Name);
        SheetXml.End(writer, hasTable: false);
    }

    public void WriteTable(XmlWriter writer, int id) => throw new InvalidOperationException("The sheet About holds no table.");

    private static void WriteLine(XmlWriter writer, SharedStrings strings, int row, AboutLine line)
    {
        var label = CellText.Clean(line.Label);
        var text = CellText.Clean(line.Text);
        var height = line.Style switch
        {
            CellStyle.Title => TitleHeight,
            CellStyle.Heading => HeadingHeight,
            _ => Math.Max(TextMeasure.Height(label, LabelWidth, isBold: true), TextMeasure.Height(text, TextWidth, isBold: false)) + Padding,
        };
        var isHeading = line.Style is CellStyle.Title or CellStyle.Heading;
        Cell[] cells = isHeading
            ? [Cell.Of(label) with { Style = line.Style }]
            : [Cell.Of(label) with { Style = CellStyle.Strong }, Cell.Of(text) with { Style = line.Style }];
        SheetXml.Row(writer, strings, row, Math.Min(height, TextMeasure.HighestRow), cells);
    }
}
