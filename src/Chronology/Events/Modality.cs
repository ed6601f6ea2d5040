namespace Chronology.Events;

/// <summary>Whether the source says that the thing happened.</summary>
public enum Modality
{
    Happened,
    Planned,

    /// <summary>Called for, proposed, demanded.</summary>
    CalledFor,
    Denied,
}
