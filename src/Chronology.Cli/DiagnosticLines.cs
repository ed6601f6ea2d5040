using Chronology.Cli.Options;
using Chronology.Rendering;

namespace Chronology.Cli;

/// <summary>Prints what a run has to say about its inputs: errors always, warnings unless quiet, the rest when verbose.</summary>
public static class DiagnosticLines
{
    /// <summary>More warnings than this are counted, not printed: the chronology holds them all.</summary>
    private const int MostWarnings = 10;

    public static void Write(ReportModel model, TextWriter output, Verbosity verbosity)
    {
        var paths = model.Documents.ToDictionary(document => document.Id, document => document.Path, StringComparer.Ordinal);
        Write([.. model.Diagnostics.Select(d => (d.Severity, Line(d.DocumentId is { } id ? paths.GetValueOrDefault(id) : null, d.Line, d.Column, d.Message)))], output, verbosity);
    }

    public static void Write(IEnumerable<Diagnostic> diagnostics, TextWriter output, Verbosity verbosity) =>
        Write([.. diagnostics.Select(d => (Severity(d.Severity), Line(null, d.Line, d.Column, d.Message)))], output, verbosity);

    private static void Write(IReadOnlyList<(string Severity, string Line)> lines, TextWriter output, Verbosity verbosity)
    {
        var left = MostWarnings;
        foreach (var (severity, line) in lines.Where(line => IsShown(line.Severity, verbosity)))
        {
            if (severity == "error" || verbosity == Verbosity.Verbose || left-- > 0)
            {
                output.WriteLine($"{severity}: {VisibleText.Of(line)}");
            }
        }

        if (left < 0)
        {
            output.WriteLine(Messages.MoreWarnings(-left));
        }
    }

    private static bool IsShown(string severity, Verbosity verbosity) => severity switch
    {
        "error" => true,
        "warning" => verbosity != Verbosity.Quiet,
        _ => verbosity == Verbosity.Verbose,
    };

    /// <summary>As compilers write it; a message that names its file already stands as it is.</summary>
    private static string Line(string? path, int line, int column, string message) =>
        path is null || message.StartsWith(path, StringComparison.Ordinal) ? message
        : line > 0 ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{path}({line},{column}): {message}")
        : $"{path}: {message}";

    private static string Severity(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "info",
    };
}
