using System.Collections.Immutable;
using System.CommandLine;
using Chronology.Cli.Building;
using Chronology.Cli.Options;

namespace Chronology.Cli.Verbs;

/// <summary><c>check PATH...</c>: says what <c>build</c> would run into, and writes nothing.</summary>
public static class CheckVerb
{
    public static Command Create(Terminal terminal)
    {
        var input = new InputOptions();
        var writing = new WritingOptions(BuildVerb.DefaultFormats);
        var command = new Command("check", "Read documents, rules and templates, say what would go wrong, and write nothing.");
        input.AddTo(command);
        writing.AddTo(command);
        command.SetAction(parsed =>
        {
            var request = new BuildRequest(input.Read(parsed), new TimelineOptions(), writing.Read(parsed), ImmutableArray<string>.Empty, CommonOptions.VerbosityOf(parsed));
            return Interruption.Guard(cancellation => new CheckRun(request, terminal).Run(cancellation));
        });
        return command;
    }
}
