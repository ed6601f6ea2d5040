using NodaTime;

namespace Chronology.Resolution.Publication;

/// <summary>How likely each day is for a document, from the days of the documents that are like it.</summary>
/// <remarks>
/// Measured on collections of news whose days are known: of two that share little, half appear within six weeks of each other; of two that share most,
/// four in five appear on the same days. The latest day that a document names lies weeks before its own as often as days.
/// </remarks>
internal static class DayLikelihood
{
    /// <summary>Days within which the same news is told again.</summary>
    private const double SameNews = 1.5;

    /// <summary>Days within which a story goes on.</summary>
    private const double SameStory = 40;

    /// <summary>Days within which a subject stays in the news.</summary>
    private const double SameSubject = 150;

    /// <summary>How much of a known neighbour's say its own news has, for each unit of likeness.</summary>
    private const double NewsShare = 2.2;

    /// <summary>The most that it has.</summary>
    private const double MostNews = 0.8;

    /// <summary>Share of the rest that is the story's, not the subject's.</summary>
    private const double StoryShare = 0.6;

    /// <summary>Beyond so many days every neighbour says nothing.</summary>
    private const int Reach = 1500;

    private static readonly double[] News = Likely(SameNews, SameNews);
    private static readonly double[] Other = Mixed(StoryShare, Likely(SameStory, SameStory), Likely(SameSubject, SameSubject));

    /// <summary>A named day: news of it, or what is told of it for months.</summary>
    private static readonly double[] Named = Mixed(0.5, Likely(5, 20), Likely(20, 90));

    /// <summary>The day on which a long story began.</summary>
    private static readonly double[] Remembered = Likely(20, 240);

    /// <param name="within">The days that are possible.</param>
    /// <param name="kept">Share of what is likely that is kept.</param>
    /// <returns>The shortest run of days that keeps it, the earliest of equals.</returns>
    public static DayRange Shortest(DayRange within, IReadOnlyList<SpokenNeighbour> neighbours, double kept)
    {
        var sums = new double[within.Days + 1];
        foreach (var neighbour in neighbours)
        {
            var news = neighbour.Kind == NeighbourDay.Known ? Math.Min(MostNews, NewsShare * neighbour.Likeness) : 0;
            var rest = neighbour.Kind switch { NeighbourDay.Known => Other, NeighbourDay.Named => Named, _ => Remembered };
            var offset = Period.DaysBetween(within.First, neighbour.Day);
            for (var i = 0; i < within.Days; i++)
            {
                var place = Math.Clamp(i - offset, -Reach, Reach) + Reach;
                sums[i + 1] += neighbour.Likeness * neighbour.Likeness * ((news * News[place]) + ((1 - news) * rest[place]));
            }
        }

        for (var i = 1; i < sums.Length; i++)
        {
            sums[i] += sums[i - 1];
        }

        return Shortest(within.First, sums, kept * sums[^1]);
    }

    private static DayRange Shortest(LocalDate first, double[] sums, double wanted)
    {
        var best = (Start: 0, End: sums.Length - 1);
        for (int start = 0, end = 0; start < sums.Length; start++)
        {
            while (end < sums.Length - 1 && sums[end] - sums[start] < wanted)
            {
                end++;
            }

            if (sums[end] - sums[start] < wanted)
            {
                break;
            }

            best = end - start < best.End - best.Start ? (start, end) : best;
        }

        return new DayRange(first.PlusDays(best.Start), first.PlusDays(best.End - 1));
    }

    /// <summary>Falls off on both sides of a day, to a third within so many days; all of it is 1.</summary>
    /// <remarks>Step by step, since <see cref="Math.Exp(double)"/> may round in another way on another machine.</remarks>
    private static double[] Likely(double before, double after)
    {
        var likely = new double[(2 * Reach) + 1];
        likely[Reach] = 1 / (1 + before + after);
        for (var days = 1; days <= Reach; days++)
        {
            likely[Reach - days] = likely[Reach - days + 1] * (before / (before + 1));
            likely[Reach + days] = likely[Reach + days - 1] * (after / (after + 1));
        }

        return likely;
    }

    private static double[] Mixed(double share, double[] one, double[] other) => [.. one.Zip(other, (a, b) => (share * a) + ((1 - share) * b))];
}
