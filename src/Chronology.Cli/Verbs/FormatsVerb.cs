using System.CommandLine;
using Chronology.Cli.Writing;

namespace Chronology.Cli.Verbs;

/// <summary><c>formats</c>: lists what can be written.</summary>
public static class FormatsVerb
{
    public static Command Create(Terminal terminal)
    {
        var command = new Command("formats", "List the formats that a chronology can be written in.");
        command.SetAction(_ =>
        {
            foreach (var format in OutputFormats.All)
            {
                terminal.Out.WriteLine($"{format.Name,-12}{format.FileName,-29}{format.Description}");
            }

            return ExitCode.Done;
        });
        return command;
    }
}
