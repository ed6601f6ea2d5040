namespace Chronology.Tests.Rendering.Excel.Authoring;

/// <summary>One line of the sheet About; a title or a heading has a label only.</summary>
internal sealed record AboutLine(string Label, string Text, CellStyle Style = CellStyle.Text)
{
    public static AboutLine Heading(string text) => new(text, "", CellStyle.Heading);
}
