using System.CommandLine;
using Chronology.Cli.Options;
using Chronology.Cli.Output;
using Chronology.Cli.Progress;
using Chronology.Cli.Reviewing;
using Chronology.Cli.Writing;

namespace Chronology.Cli.Verbs;

/// <summary><c>render FILE.json</c>: writes a finished chronology in other formats, whoever made or corrected it.</summary>
public static class RenderVerb
{
    public static Command Create(Terminal terminal)
    {
        var file = new Argument<string>("FILE.json") { Description = "A chronology that 'build', or another program, wrote." };
        var writing = new WritingOptions("html,xlsx,pdf");
        var command = new Command("render", "Write a finished chronology in other formats.") { file };
        writing.AddTo(command);
        command.SetAction(parsed =>
        {
            var path = parsed.GetRequiredValue(file);
            var request = writing.Read(parsed);
            var verbosity = CommonOptions.VerbosityOf(parsed);
            return Interruption.Guard(cancellation => Run(terminal, path, request, verbosity, cancellation));
        });
        return command;
    }

    private static int Run(Terminal terminal, string path, WritingRequest request, Verbosity verbosity, CancellationToken cancellation)
    {
        var tools = RenderTools.For(request, terminal.Error.WriteLine, cancellation);
        var review = ReviewStore.Apply(ReportFile.Read(path), request.Review, Path.GetDirectoryName(path) ?? "");
        WrittenReport written;
        using (var progress = RunProgress.For(terminal, verbosity))
        {
            written = new ReportWriter(request, tools, Environment.ProcessorCount, progress).Write(review.Model, cancellation);
        }

        written.Warn(terminal.Error, verbosity);
        foreach (var line in verbosity == Verbosity.Quiet ? [] : written.Files)
        {
            terminal.Out.WriteLine(line);
        }

        foreach (var conflict in review.Conflicts)
        {
            terminal.Error.WriteLine(Messages.Warning(conflict.Message));
        }

        return written.Missing is not null ? throw written.Missing : review.Conflicts.IsEmpty ? ExitCode.Done : ExitCode.ReviewConflict;
    }
}
