using System.Collections.Immutable;

namespace Chronology.Tests.Rendering.Excel.Authoring;

/// <summary>A sheet of the built-in template with its one table.</summary>
/// <param name="Frozen">How many columns stay in sight when the sheet is moved sideways.</param>
/// <param name="Above">What stands above the table, one line a row; a line of two cells is a label and its text.</param>
internal sealed record TemplateSheet(string Name, string Table, int Frozen, ImmutableArray<TemplateColumn> Columns, ImmutableArray<AboutLine> Above = default)
{
    public int HeaderRow => (Above.IsDefault ? 0 : Above.Length) + 1;

    /// <summary>The letter of the column with this header, or null.</summary>
    public string? Letter(string header)
    {
        var place = Columns.ToList().FindIndex(column => column.Header == header);
        return place < 0 ? null : Chronology.Rendering.Excel.Package.CellReference.Column(place);
    }
}
