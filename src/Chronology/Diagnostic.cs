namespace Chronology;

/// <summary>Something that a person should know about a run.</summary>
/// <param name="Code">Stable, kebab-case: "publication-date-inferred".</param>
/// <param name="DocumentId">The document it concerns, or null for the whole run.</param>
/// <param name="Line">From 1; 0 when there is no place.</param>
/// <param name="Column">From 1, UTF-16; 0 when there is no place.</param>
public sealed record Diagnostic(string Code, DiagnosticSeverity Severity, string? DocumentId, int Line, int Column, string Message);
