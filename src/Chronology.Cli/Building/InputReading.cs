using System.Collections.Immutable;
using Chronology.Cli.Options;
using Chronology.Cli.Progress;
using Chronology.Input;
using Chronology.Input.Mail;
using Chronology.Text;

namespace Chronology.Cli.Building;

/// <summary>Reads the documents that a request names.</summary>
public static class InputReading
{
    /// <exception cref="CliException">A path is missing, a <c>--published</c> is wrong, or there is no document.</exception>
    public static InputSet Read(InputRequest request, IRunProgress progress, CancellationToken cancellation)
    {
        var overrides = PublishedOverrides.Parse(request.Published);
        Demand(overrides.Diagnostics);
        var listing = DocumentFolder.Find(request.Paths);
        Demand(listing.Diagnostics.Where(diagnostic => diagnostic.Code == InputCodes.InputMissing));
        var published = overrides.For(listing.Documents);
        Demand(published.Diagnostics);

        var results = ReadAll(listing.Documents, request.Jobs, progress, cancellation);
        var documents = RepeatedMessages.LeaveOut(results).Select(document => InLanguage(published.ApplyTo(document), request.Language));
        var diagnostics = listing.Diagnostics.Concat(results.SelectMany(result => result.Diagnostics)).ToImmutableArray();
        return new InputSet([.. documents], diagnostics, diagnostics.Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
    }

    private static ReadResult[] ReadAll(ImmutableArray<FoundDocument> found, int jobs, IRunProgress progress, CancellationToken cancellation)
    {
        var results = new ReadResult[found.Length];
        var done = 0;
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = jobs, CancellationToken = cancellation };
        Parallel.For(0, found.Length, parallel, i =>
        {
            results[i] = DocumentReader.Read(found[i]);
            progress.Report(RunStage.Reading, Interlocked.Increment(ref done), found.Length);
        });
        return results;
    }

    private static SourceDocument InLanguage(SourceDocument document, string? language) => language is null ? document : document with { Language = language };

    private static void Demand(IEnumerable<Diagnostic> problems)
    {
        if (problems.FirstOrDefault() is { } problem)
        {
            throw new CliException(ExitCode.Usage, problem.Message);
        }
    }
}
