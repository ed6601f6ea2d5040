using NodaTime;

namespace Chronology.Resolution.Publication;

/// <summary>A document near another in words, and the day it speaks of.</summary>
/// <param name="Document">Its id.</param>
/// <param name="Day">The day on which it appeared, or else the latest that it names as past.</param>
/// <param name="Likeness">Above 0 and at most 1.</param>
/// <param name="Kind">Which of these it is.</param>
internal readonly record struct SpokenNeighbour(string Document, LocalDate Day, double Likeness, NeighbourDay Kind);
