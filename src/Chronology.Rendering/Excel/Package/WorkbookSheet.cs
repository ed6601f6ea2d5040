using System.Collections.Immutable;

namespace Chronology.Rendering.Excel.Package;

/// <summary>A worksheet of a workbook.</summary>
/// <param name="Name">As its tab calls it.</param>
/// <param name="Place">Among all sheets, from 0: a defined name that belongs to one sheet counts so.</param>
internal sealed record WorkbookSheet(string Name, int Place, string Part, ImmutableArray<WorkbookTable> Tables);
