using System.Globalization;
using Chronology.Text;
using NodaTime;

namespace Chronology.Benchmarks.Scale;

/// <summary>How the cost of a run grows with one document made to be hard: sentences that look back for who is meant, endless sentences, quotations that never end.</summary>
internal static class HostileEvents
{
    private const int Growth = 4;
    private static readonly StatedDate Published = new(new LocalDate(2025, 10, 15), StatedDateSource.Given, "2025-10-15");

    private static readonly (string Name, string First, string Piece, string Last)[] Shapes =
    [
        ("it, in sentences", "The firm closed the mill on Monday. ", "It closed on Monday. ", ""),
        ("their and its", "The firm closed the mill on Monday. ", "Their mill closed on Monday and its door opened on Friday. ", ""),
        ("he and she", "Ann Cole left on Monday. ", "She left on Monday and he left on Friday. ", ""),
        ("it, in one sentence", "The firm closed the mill on Monday and ", "it opened on Friday, and ", "it closed."),
        ("it was feared that", "", "On Monday it was feared that ", "the mill closed on Friday."),
        ("whose", "On Monday the firm, whose ", "whose ", "mill closed."),
        ("quotations that never end", "\u201CI left on Monday,\u201D said Ann Cole. ", "\u201CWe left on Friday and I came on Monday. ", ""),
        ("from, and, and", "The mill closed ", "from Monday and Tuesday and ", "Friday."),
        ("one day's dates", "The mill spends ", "Monday and ", "Friday watching."),
        ("unnamed events of one day", "", "The old mill closed on 5 May 2031. ", ""),
    ];

    /// <param name="pieces">Pieces of the smaller document; the larger one has four times as many.</param>
    public static int Run(int pieces)
    {
        Console.WriteLine($"{"a piece again and again",-32}{"seconds",10}{"x " + Growth,10}{"growth",10}");
        foreach (var shape in Shapes)
        {
            var (few, many) = (Seconds(shape, pieces), Seconds(shape, Growth * pieces));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{shape.Name,-32}{few,10:F2}{many,10:F2}{many / few,10:F1}"));
        }

        return 0;
    }

    private static double Seconds((string Name, string First, string Piece, string Last) shape, int pieces)
    {
        var text = shape.First + string.Concat(Enumerable.Repeat(shape.Piece, pieces)) + shape.Last;
        var document = new SourceDocument("d", "d.txt", null, "en", "", text) { StatedDates = [Published] };
        return Measured.Of(() => new TimelineBuilder(new TimelineOptions()).Build([document]).Events.Length).Seconds;
    }
}
