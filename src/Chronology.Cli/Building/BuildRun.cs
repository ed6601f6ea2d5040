using Chronology.Cli.Options;
using Chronology.Cli.Output;
using Chronology.Cli.Progress;
using Chronology.Cli.Reviewing;
using Chronology.Cli.Writing;
using Chronology.Events;
using Chronology.Rendering;
using Chronology.Rendering.Review;

namespace Chronology.Cli.Building;

/// <summary>One run of <c>build</c>: reads, builds, writes, and says how it went.</summary>
public sealed class BuildRun(BuildRequest request, Terminal terminal)
{
    private readonly StageClock _clock = new();

    /// <exception cref="CliException">The request cannot be met.</exception>
    public int Run(CancellationToken cancellation)
    {
        var tools = RenderTools.For(request.Writing, terminal.Error.WriteLine, cancellation);
        var options = request.Selection with
        {
            Genre = request.Input.Genre, Jobs = request.Input.Jobs, Tagger = UserRules.Tagger(request.Input), Conventions = request.Input.Conventions,
        };
        InputSet inputs;
        Timeline timeline;
        ReviewOutcome review;
        WrittenReport written;
        using (var progress = RunProgress.For(terminal, request.Verbosity))
        {
            inputs = InputReading.Read(request.Input, progress, cancellation);
            DemandDocuments(inputs);
            new OutputFolder(request.Writing.Folder).Prepare();
            _clock.End("reading");
            timeline = Build(options, inputs, progress, cancellation);
            review = ReviewStore.Apply(ReportModelBuilder.Build(timeline), request.Writing.Review, request.Writing.Folder);
            _clock.End("building");
            written = new ReportWriter(request.Writing, tools, request.Input.Jobs, progress).Write(review.Model, cancellation);
            _clock.End("writing");
        }

        var model = review.Model;
        DiagnosticLines.Write(model, terminal.Error, request.Verbosity);
        written.Warn(terminal.Error, request.Verbosity);
        if (request.Verbosity == Verbosity.Verbose)
        {
            terminal.Error.WriteLine(_clock.ToString());
        }

        if (request.Verbosity != Verbosity.Quiet)
        {
            new ClosingTable(model.Documents.Length, timeline.ExpressionCount, model.Events.Length, Doubts.Count(model), written.Files, _clock.Elapsed).Write(terminal);
        }

        return Judge(inputs, review, written);
    }

    private static Timeline Build(TimelineOptions options, InputSet inputs, IRunProgress progress, CancellationToken cancellation)
    {
        var timeline = new TimelineBuilder(options).Build(inputs.Documents, new StageProgress(progress, cancellation));
        return timeline with { Diagnostics = inputs.Diagnostics.AddRange(timeline.Diagnostics) };
    }

    private void DemandDocuments(InputSet inputs)
    {
        if (inputs.Documents.IsEmpty)
        {
            DiagnosticLines.Write(inputs.Diagnostics, terminal.Error, request.Verbosity);
            throw NoDocuments.In(request.Input);
        }
    }

    /// <summary>The gravest of what happened: a file missing, nothing found, a decision that no longer fits, an input unread, a limit met.</summary>
    private int Judge(InputSet inputs, ReviewOutcome review, WrittenReport written)
    {
        var (code, sentence) =
            written.Missing is { } missing ? (missing.ExitCode, missing.Message)
            : review.Model.Events.IsEmpty ? (ExitCode.NothingFound, Messages.NoEvents(review.Model.Documents.Length))
            : !review.Conflicts.IsEmpty ? (ExitCode.ReviewConflict, Messages.ReviewConflicts(review.Conflicts.Length))
            : inputs.Unreadable > 0 ? (ExitCode.UnreadableInputs, Messages.SomeUnreadable(inputs.Unreadable))
            : FailOnLimits.Met(request.FailOn, review.Model) is { } limit ? (ExitCode.LimitMet, limit)
            : (ExitCode.Done, null);
        if (sentence is not null)
        {
            terminal.Error.WriteLine(Messages.Error(sentence));
        }

        return code;
    }
}
