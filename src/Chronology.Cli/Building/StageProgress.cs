using Chronology.Cli.Progress;

namespace Chronology.Cli.Building;

/// <summary>Shows the builder's stages, and ends it when the user interrupts.</summary>
public sealed class StageProgress(IRunProgress progress, CancellationToken cancellation) : IProgress<TimelineProgress>
{
    public void Report(TimelineProgress value)
    {
        cancellation.ThrowIfCancellationRequested();
        progress.Report(StageOf(value.Stage), value.Done, value.Total);
    }

    private static RunStage StageOf(TimelineStage stage) => stage switch
    {
        TimelineStage.Tagging => RunStage.Tagging,
        TimelineStage.Anchoring => RunStage.Anchoring,
        TimelineStage.Extracting => RunStage.Extracting,
        _ => RunStage.Merging,
    };
}
