using System.Diagnostics;
using System.Globalization;
using Chronology.Text;

namespace Chronology.Benchmarks.Scale;

/// <summary>How the cost of one day grows with the distinct events told of it: the worst place for a merger that holds every event against every other.</summary>
internal static class CrowdedDay
{
    private const int EventsPerDocument = 20;
    private const int Rounds = 2;

    /// <param name="fewest">Events of the smaller run; the larger one has four times as many.</param>
    public static int Run(int fewest)
    {
        var few = Measure(fewest);
        var many = Measure(4 * fewest);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"four times as many events on one day: {many / few:F2} times as long"));
        return 0;
    }

    private static double Measure(int events)
    {
        var documents = Enumerable.Range(0, events).Chunk(EventsPerDocument)
            .Select(static (chunk, i) => Document(i, string.Join(' ', chunk.Select(Sentence)))).ToList();
        var (best, told) = (double.MaxValue, 0);
        for (var round = 0; round < Rounds; round++)
        {
            var clock = Stopwatch.StartNew();
            told = new TimelineBuilder(new TimelineOptions()).Build(documents).Events.Length;
            best = Math.Min(best, clock.Elapsed.TotalSeconds);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{events} events of one kind on one day, {told} told apart: {best:F2} s"));
        return best;
    }

    private static SourceDocument Document(int number, string text)
    {
        var id = "d" + number.ToString("D6", CultureInfo.InvariantCulture);
        return new SourceDocument(id, id + ".txt", null, "en", "", text);
    }

    // One town for all, one thing in two hundred and a person and a street of its own.
    private static string Sentence(int number) =>
        $"On 5 May 2031 {InventedWords.Name(number)} {InventedWords.Name(number + 7919)} opened a {InventedWords.Word(number % 200)} in {InventedWords.Name(number + 104729)} Street in Harlow.";
}
