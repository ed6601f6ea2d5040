namespace Chronology;

/// <summary>How far a run has come.</summary>
/// <param name="Done">Documents finished in this stage.</param>
public readonly record struct TimelineProgress(TimelineStage Stage, int Done, int Total);
