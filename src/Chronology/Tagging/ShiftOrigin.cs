namespace Chronology.Tagging;

/// <summary>What a relative expression counts from.</summary>
public enum ShiftOrigin : byte
{
    /// <summary>The day of writing: "ago", "last month".</summary>
    Writing,

    /// <summary>The date told before: "later", "the following day".</summary>
    PreviousDate,
}
