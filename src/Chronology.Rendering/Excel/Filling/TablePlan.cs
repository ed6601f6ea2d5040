using System.Collections.Immutable;
using Chronology.Rendering.Excel.Content;
using Chronology.Rendering.Excel.Package;

namespace Chronology.Rendering.Excel.Filling;

/// <summary>A table of the template and what fills it.</summary>
/// <param name="Source">The table as the template has it; null for a sheet that is one by its name.</param>
/// <param name="Template">The template's own area, header and model rows together.</param>
internal sealed record TablePlan(ISheetTable Content, WorkbookTable? Source, CellArea Template, ImmutableArray<ColumnPlan> Columns)
{
    public int HeaderRow => Template.FirstRow;

    public int FirstRow => HeaderRow + 1;

    /// <summary>A table must have a row below its header, be it empty.</summary>
    public int LastRow => HeaderRow + Math.Max(Content.Count, 1);

    /// <summary>Where the table will stand.</summary>
    public CellArea Area => Template with { LastRow = LastRow };
}
