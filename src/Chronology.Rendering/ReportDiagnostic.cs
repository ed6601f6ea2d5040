namespace Chronology.Rendering;

/// <param name="Severity">info, warning or error.</param>
/// <param name="Line">From 1; 0 when there is no place.</param>
public sealed record ReportDiagnostic(string Code, string Severity, string? DocumentId, int Line, int Column, string Message);
