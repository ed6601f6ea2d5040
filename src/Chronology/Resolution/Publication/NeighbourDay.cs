namespace Chronology.Resolution.Publication;

/// <summary>What the day is that a document near another in words speaks of.</summary>
internal enum NeighbourDay
{
    /// <summary>The day on which it appeared.</summary>
    Known,

    /// <summary>The latest that it names as past.</summary>
    Named,

    /// <summary>The latest that it names as past, and one that very many documents name: the day on which a long story began is told for a year.</summary>
    Remembered,
}
