using System.Globalization;
using Chronology.Text;
using NodaTime;

namespace Chronology.Benchmarks.Scale;

/// <summary>How the cost of a run grows with one document made to be hard: sentences that look back for who is meant, endless sentences, quotations that never end.</summary>
internal static class HostileEvents
{
    private const int Growth = 4;
    private static readonly StatedDate Published = new(new LocalDate(2025, 10, 15), StatedDateSource.Given, "2025-10-15");

    private static readonly Shape[] Shapes =
    [
        new("it, in sentences", "The firm closed the mill on Monday. ", "It closed on Monday. "),
        new("their and its", "The firm closed the mill on Monday. ", "Their mill closed on Monday and its door opened on Friday. "),
        new("he and she", "Ann Cole left on Monday. ", "She left on Monday and he left on Friday. "),
        new("it, in one sentence", "The firm closed the mill on Monday and ", "it opened on Friday, and "),
        new("it was feared that", "", "On Monday it was feared that "),
        new("whose", "On Monday the firm, whose ", "whose "),
        new("quotations that never end", "\u201CI left on Monday,\u201D said Ann Cole. ", "\u201CWe left on Friday and I came on Monday. "),
        new("from, and, and", "The mill closed ", "from Monday and Tuesday and "),
        new("one verb, many dates", "The mill spends ", "Monday and "),
        new("unnamed events of one day", "", "The old mill closed on 5 May 2031. "),
        new("people of one surname", static i => $"{InventedWords.Name(i)} Cole left Harlow on 5 May 2031. "),
        new("titles of one day", static i => $"The {InventedWords.Name(i)} Mill Closed On 5 May 2031\n\n"),
        new("bodies of one day", static i => $"The {InventedWords.Name(i)} Bank closed its {InventedWords.Name(i)} branch on 5 May 2031. "),
        new("events of one month", static i => $"The {InventedWords.Word(i)} mill closed in May 2031. "),
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

    private static double Seconds(Shape shape, int pieces)
    {
        var text = shape.First + string.Concat(Enumerable.Range(0, pieces).Select(shape.Piece));
        var document = new SourceDocument("d", "d.txt", null, "en", "", text) { StatedDates = [Published] };
        return Measured.Of(() => new TimelineBuilder(new TimelineOptions()).Build([document]).Events.Length).Seconds;
    }

    /// <param name="First">What the pieces refer to.</param>
    /// <param name="Piece">The piece of a number.</param>
    private sealed record Shape(string Name, string First, Func<int, string> Piece)
    {
        public Shape(string name, string first, string piece)
            : this(name, first, _ => piece)
        {
        }

        public Shape(string name, Func<int, string> piece)
            : this(name, "", piece)
        {
        }
    }
}
