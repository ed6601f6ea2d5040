namespace Chronology;

/// <summary>How much a diagnostic matters; ascending.</summary>
public enum DiagnosticSeverity
{
    Info,
    Warning,
    Error,
}
