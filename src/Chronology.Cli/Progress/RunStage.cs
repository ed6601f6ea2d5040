namespace Chronology.Cli.Progress;

/// <summary>Where a run stands, in order.</summary>
public enum RunStage
{
    Reading,
    Tagging,
    Anchoring,
    Extracting,
    Merging,
    Writing,
    Printing,
}
