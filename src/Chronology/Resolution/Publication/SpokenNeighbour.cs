using System.Globalization;
using Chronology.Dates;
using NodaTime;

namespace Chronology.Resolution.Publication;

/// <summary>A document near another in words, and the day it speaks of.</summary>
/// <param name="Document">Its id.</param>
/// <param name="Day">The day on which it appeared, or else the latest that it names as past.</param>
/// <param name="Likeness">Above 0 and at most 1.</param>
/// <param name="Kind">Which of these it is.</param>
internal readonly record struct SpokenNeighbour(string Document, LocalDate Day, double Likeness, NeighbourDay Kind)
{
    /// <summary>So many are named where all of them are spoken of.</summary>
    private const int Named = 3;

    /// <summary>Its place in the run.</summary>
    public int Index { get; init; }

    /// <summary>"a of 2010-02-11, b of 2010-05-07, c of 2011-01-25 and 37 others".</summary>
    /// <param name="joining">What stands between a document and its day.</param>
    public static string Describe(IReadOnlyList<SpokenNeighbour> neighbours, Func<SpokenNeighbour, string> joining) =>
        string.Join(", ", neighbours.Take(Named).Select(n => n.Document + joining(n) + EdtfFormatter.Format(ResolvedDate.Day(n.Day))))
            + " and " + (neighbours.Count - Named).ToString(CultureInfo.InvariantCulture) + " others";
}
