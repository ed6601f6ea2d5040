using System.Collections.Concurrent;
using System.Collections.Immutable;
using Chronology.Cli.Options;
using Chronology.Cli.Output;
using Chronology.Cli.Progress;
using Chronology.Rendering;

namespace Chronology.Cli.Writing;

/// <summary>Writes a chronology in every format asked for, at once, each file appearing whole.</summary>
public sealed class ReportWriter(WritingRequest request, RenderTools tools, int jobs, IRunProgress progress)
{
    private readonly ConcurrentQueue<string> _warnings = [];

    /// <exception cref="CliException">A template is broken, or a file cannot be written: then no file was replaced.</exception>
    public WrittenReport Write(ReportModel model, CancellationToken cancellation)
    {
        var folder = new OutputFolder(request.Folder);
        folder.Prepare();
        var formats = request.Formats.Select(OutputFormats.Named).ToList();
        var files = formats.Select(format => folder.Create(format.FileName)).ToList();
        try
        {
            var failures = RenderAll(model, formats, files, cancellation);
            if (failures.FirstOrDefault(failure => failure is { LeavesTheRest: false }) is { } fatal)
            {
                throw fatal;
            }

            return Commit(files, failures);
        }
        finally
        {
            files.ForEach(file => file.Dispose());
        }
    }

    private CliException?[] RenderAll(ReportModel model, List<OutputFormat> formats, List<AtomicFile> files, CancellationToken cancellation)
    {
        var failures = new CliException?[formats.Count];
        var done = 0;
        var heaviestFirst = Enumerable.Range(0, formats.Count).OrderByDescending(i => formats[i].Weight);
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = jobs, CancellationToken = cancellation };
        Parallel.ForEach(Partitioner.Create(heaviestFirst, EnumerablePartitionerOptions.NoBuffering), parallel, i =>
        {
            failures[i] = Render(model, formats[i], files[i]);
            progress.Report(RunStage.Writing, Interlocked.Increment(ref done), formats.Count);
        });
        return failures;
    }

    private CliException? Render(ReportModel model, OutputFormat format, AtomicFile file)
    {
        try
        {
            RenderFailure.Guard(() => format.Create(Observed()).Render(model, file.Stream));
            file.Stream.Flush();
            return null;
        }
        catch (CliException e)
        {
            return e;
        }
        catch (IOException e)
        {
            return FileFailure.Of(file.FilePath, e);
        }
    }

    private RenderTools Observed() => tools with { Print = tools.Print with { Progress = new PrintingProgress(progress), Warn = _warnings.Enqueue } };

    private WrittenReport Commit(List<AtomicFile> files, CliException?[] failures)
    {
        var written = ImmutableArray.CreateBuilder<string>();
        for (var i = 0; i < files.Count; i++)
        {
            if (failures[i] is null)
            {
                files[i].Commit();
                written.Add(files[i].FilePath.Replace(Path.DirectorySeparatorChar, '/'));
            }
        }

        return new WrittenReport(written.ToImmutable(), failures.FirstOrDefault(failure => failure is not null), [.. _warnings]);
    }
}
