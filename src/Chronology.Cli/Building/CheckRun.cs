using Chronology.Cli.Options;
using Chronology.Cli.Progress;
using Chronology.Cli.Reviewing;
using Chronology.Cli.Writing;
using Chronology.Rendering;
using Chronology.Tagging;

namespace Chronology.Cli.Building;

/// <summary>A run of <c>build</c> that writes nothing and stops at no problem, so that all of them are told at once.</summary>
public sealed class CheckRun(BuildRequest request, Terminal terminal)
{
    private readonly List<CliException> _problems = [];

    public int Run(CancellationToken cancellation)
    {
        using var progress = new SilentProgress();
        var tools = Try(() => RenderTools.For(request.Writing with { InstallBrowser = false }, terminal.Error.WriteLine, cancellation));
        var rules = Try(() => new Chosen(UserRules.Tagger(request.Input)));
        var inputs = Try(() => InputReading.Read(request.Input, progress, cancellation));
        if (inputs is not null)
        {
            DiagnosticLines.Write(inputs.Diagnostics, terminal.Error, request.Verbosity);
            Try(() => inputs.Documents.IsEmpty ? throw NoDocuments.In(request.Input) : true);
        }

        var model = rules is null || inputs is null || inputs.Documents.IsEmpty ? null : Build(inputs, rules.Tagger, cancellation);
        if (tools is not null)
        {
            CheckFormats(tools, model ?? new ReportModel(ReportModel.SchemaName, request.Selection.Title, [], [], []));
        }

        return Conclude(inputs, model);
    }

    private ReportModel Build(InputSet inputs, TemporalTagger? tagger, CancellationToken cancellation)
    {
        var options = request.Selection with { Genre = request.Input.Genre, Jobs = request.Input.Jobs, Tagger = tagger };
        using var progress = new SilentProgress();
        var model = ReportModelBuilder.Build(new TimelineBuilder(options).Build(inputs.Documents, new StageProgress(progress, cancellation)));
        var reviewed = Try(() => ReviewStore.Apply(model, request.Writing.Review, request.Writing.Folder).Model) ?? model;
        DiagnosticLines.Write(reviewed, terminal.Error, request.Verbosity);
        return reviewed;
    }

    private void CheckFormats(RenderTools tools, ReportModel model)
    {
        foreach (var format in request.Writing.Formats.Select(OutputFormats.Named))
        {
            Try(() =>
            {
                format.Check(tools, model);
                return true;
            });
        }
    }

    private int Conclude(InputSet? inputs, ReportModel? model)
    {
        foreach (var problem in _problems)
        {
            terminal.Error.WriteLine(Messages.Error(problem.Message));
        }

        var unreadable = inputs?.Unreadable ?? 0;
        if (request.Verbosity != Verbosity.Quiet)
        {
            terminal.Out.WriteLine(Messages.Checked(inputs?.Documents.Length ?? 0, model?.Events.Length ?? 0, _problems.Count + unreadable));
        }

        return _problems.Count > 0 ? _problems.Min(problem => problem.ExitCode)
            : unreadable > 0 ? ExitCode.UnreadableInputs
            : model is { Events.IsEmpty: true } ? ExitCode.NothingFound
            : ExitCode.Done;
    }

    private T? Try<T>(Func<T> step)
    {
        try
        {
            return step();
        }
        catch (CliException e)
        {
            _problems.Add(e);
            return default;
        }
    }

    private sealed record Chosen(TemporalTagger? Tagger);
}
