namespace Chronology.Rendering.Excel.Filling;

/// <summary>What of a cell's style decides how high its text is.</summary>
/// <param name="Size">In points.</param>
/// <param name="IsWide">The letters may be wider than those of Arial.</param>
/// <param name="Indent">In a spreadsheet's own steps.</param>
internal readonly record struct TextFace(double Size, bool IsBold, bool IsWide, bool Wraps, int Indent);
