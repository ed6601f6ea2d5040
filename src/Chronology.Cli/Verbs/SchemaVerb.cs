using System.CommandLine;
using Chronology.Rendering.Json;

namespace Chronology.Cli.Verbs;

/// <summary><c>schema</c>: prints the JSON Schema of chronology.json.</summary>
public static class SchemaVerb
{
    public static Command Create(Terminal terminal)
    {
        var command = new Command("schema", "Print the JSON Schema of chronology.json.");
        command.SetAction(_ =>
        {
            terminal.Out.Write(ReportSchema.Text);
            return ExitCode.Done;
        });
        return command;
    }
}
