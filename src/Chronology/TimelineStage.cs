namespace Chronology;

/// <summary>Where a run stands, for a progress display.</summary>
public enum TimelineStage
{
    Tagging,
    Anchoring,
    Extracting,
    Merging,
}
