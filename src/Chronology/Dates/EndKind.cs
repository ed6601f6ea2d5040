namespace Chronology.Dates;

/// <summary>What is known of where a date's extent ends.</summary>
public enum EndKind
{
    /// <summary>No extent is told: the thing happened somewhere in the start.</summary>
    None,

    /// <summary>It lasts until a known end.</summary>
    Closed,

    /// <summary>It goes on: EDTF <c>2025-10-06/..</c>.</summary>
    Open,

    /// <summary>It ended, nobody says when: EDTF <c>2025-10-06/</c>.</summary>
    Unknown,
}
