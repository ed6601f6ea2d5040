namespace Chronology.Rendering;

/// <param name="Published">Null when nothing bounds the publication date.</param>
public sealed record ReportDocument(string Id, string Path, string? Title, string Language, string Sha256, ReportPublished? Published);
