namespace Chronology;

public enum DiagnosticSeverity
{
    Info,
    Warning,
    Error,
}
