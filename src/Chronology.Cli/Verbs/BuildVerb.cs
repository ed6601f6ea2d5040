using System.CommandLine;
using Chronology.Cli.Building;
using Chronology.Cli.Options;

namespace Chronology.Cli.Verbs;

/// <summary><c>build PATH...</c>: all steps, from documents to files.</summary>
public static class BuildVerb
{
    public const string DefaultFormats = "json,html,xlsx,pdf";

    public static Command Create(Terminal terminal)
    {
        var input = new InputOptions();
        var selection = new SelectionOptions();
        var writing = new WritingOptions(DefaultFormats);
        var failOn = new FailOnLimits();
        var command = new Command("build", "Read documents and write their chronology.");
        input.AddTo(command);
        writing.AddTo(command);
        selection.AddTo(command);
        failOn.AddTo(command);
        command.SetAction(parsed =>
        {
            var request = new BuildRequest(input.Read(parsed), selection.Read(parsed), writing.Read(parsed), failOn.Read(parsed), CommonOptions.VerbosityOf(parsed));
            return Interruption.Guard(cancellation => new BuildRun(request, terminal).Run(cancellation));
        });
        return command;
    }
}
