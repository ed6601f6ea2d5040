using System.Globalization;
using Spectre.Console;

namespace Chronology.Cli.Progress;

/// <summary>What a run ends with: how much was read, found, doubted and written.</summary>
public sealed record ClosingTable(int Documents, int Expressions, int Events, int Doubts, IReadOnlyList<string> Files, TimeSpan Elapsed)
{
    public void Write(Terminal terminal)
    {
        foreach (var file in Files)
        {
            terminal.Out.WriteLine(file);
        }

        if (terminal.IsOutTerminal)
        {
            WriteTable(terminal.Out);
        }
        else
        {
            WriteLines(terminal.Out);
        }
    }

    private IReadOnlyList<(string Name, string Value)> Cells =>
    [
        ("documents", Number(Documents)),
        ("expressions", Number(Expressions)),
        ("events", Number(Events)),
        ("doubts", Number(Doubts)),
        ("files", Number(Files.Count)),
        ("seconds", Elapsed.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture)),
    ];

    private void WriteLines(TextWriter output)
    {
        foreach (var (name, value) in Cells)
        {
            output.WriteLine($"{name,-12}{value}");
        }
    }

    private void WriteTable(TextWriter output)
    {
        var table = new Table().Border(TableBorder.Rounded).BorderColor(Color.Grey);
        foreach (var (name, _) in Cells)
        {
            table.AddColumn(new TableColumn(name).RightAligned());
        }

        table.AddRow([.. Cells.Select(cell => $"[bold]{cell.Value}[/]")]);
        AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output) }).Write(table);
    }

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
