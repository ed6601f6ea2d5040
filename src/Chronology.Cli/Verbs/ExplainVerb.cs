using System.CommandLine;
using Chronology.Cli.Explaining;
using Chronology.Cli.Output;

namespace Chronology.Cli.Verbs;

/// <summary><c>explain ID|TEXT</c>: prints why an event has its date.</summary>
public static class ExplainVerb
{
    public static Command Create(Terminal terminal)
    {
        var wanted = new Argument<string[]>("ID|TEXT")
        {
            Description = "An event's id, the beginning of one, or words from its headline, quotes or date; without it, all events are listed.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var from = new Option<string>("--from") { Description = "The chronology to explain; default: output/chronology.json.", HelpName = "FILE" };
        var command = new Command("explain", "Print how an event got its date, from the words to the day.") { wanted, from };
        command.SetAction(parsed => Run(terminal, string.Join(' ', parsed.GetValue(wanted) ?? []), parsed.GetValue(from)));
        return command;
    }

    private static int Run(Terminal terminal, string wanted, string? from)
    {
        var model = ReportFile.Read(from ?? ReportFile.DefaultPath, isDefault: from is null);
        var found = wanted.Length == 0 ? model.Events : EventSearch.Find(model, wanted);
        if (found.Count == 0)
        {
            throw new CliException(ExitCode.NothingFound, wanted.Length == 0 ? Messages.NothingToExplain() : Messages.NoSuchEvent(wanted));
        }

        var explanation = new Explanation(terminal.Out, TextStyle.Of(terminal));
        if (found.Count == 1 && wanted.Length > 0)
        {
            explanation.Write(found[0], model);
            return ExitCode.Done;
        }

        explanation.List(found);
        if (wanted.Length > 0)
        {
            terminal.Error.WriteLine(Messages.SeveralEvents(found.Count, wanted));
        }

        return ExitCode.Done;
    }
}
