using System.Collections.Immutable;
using System.Globalization;
using Chronology.Rendering;

namespace Chronology.Benchmarks.Pdf;

/// <summary>A finished chronology of any length, invented, in seven scripts, with every kind of date and doubt; the same for every call.</summary>
internal static class GeneratedReport
{
    private const int Documents = 40;

    private static readonly DateOnly FirstDay = new(1996, 1, 3);

    public static ReportModel Of(int events) => new(
        ReportModel.SchemaName, "The harbour at Lindholm",
        [.. Enumerable.Range(0, Documents).Select(Document)], [.. Enumerable.Range(0, events).Select(Event)], []);

    private static ReportDocument Document(int i) => new(
        Id(i), Text($"in/press/{Id(i)}.txt"), Text($"Harbour papers, volume {i + 1}"), TongueOf(i).Code, new string("0123456789abcdef"[i % 16], 64),
        i % 7 == 6 ? null : new ReportPublished(Iso(FirstDay.AddDays(40 * i)), "byline", Text($"By Mara Quist, {Iso(FirstDay.AddDays(40 * i))}"), 0.95));

    private static ReportEvent Event(int i)
    {
        var tongue = TongueOf(i);
        var (first, second, place) = (Pick(tongue.People, i), Pick(tongue.People, i + 1), Pick(tongue.Places, i / 3));
        var sentences = Enumerable.Range(0, 1 + (i * 7 % 3)).Select(k => Fill(Pick(tongue.Sentences, i + k)));
        var quote = string.Join(' ', sentences);
        var flags = (i % 23) switch { 5 => "sources-differ", 9 => "year-implied", 14 => "publication-inferred", _ => "" };
        return new ReportEvent(
            Text($"e{i}"), "proposed", i % 31 == 30 ? "planned" : "happened", Fill(Pick(tongue.Headlines, i)), quote, Date(i),
            new ReportDecision("full-date", "", "", [], [], 0.9, flags.Length == 0 ? [] : [flags]),
            [.. Enumerable.Range(0, 1 + (i % 4 == 3 ? 1 : 0)).Select(k => Source(i + (k * 7), quote))], [first, second], [], [place], []);

        string Fill(string pattern) => string.Format(CultureInfo.InvariantCulture, pattern, first, second, place);
    }

    private static ReportDate Date(int i)
    {
        var day = FirstDay.AddDays(i * 7);
        var month = day.ToString("yyyy-MM", CultureInfo.InvariantCulture);
        var named = CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(day.Month) + Text($" {day.Year}");
        return (i % 11) switch
        {
            4 => new ReportDate(month, month + "-01", Iso(new DateOnly(day.Year, day.Month, 1).AddMonths(1).AddDays(-1)), "month", "", month, named, "in " + named),
            8 => new ReportDate($"[{Iso(day)},{Iso(day.AddDays(7))}]", Iso(day), Iso(day.AddDays(7)), "day", "one-of", Iso(day), Text($"a {day.DayOfWeek} in ") + named, "on " + day.DayOfWeek),
            _ => new ReportDate(Iso(day), Iso(day), Iso(day), "day", "", Iso(day), Text($"{day.Day} ") + named, Text($"{day.Day} ") + named),
        };
    }

    private static ReportSource Source(int i, string quote) => new(Id(i % Documents), quote, i * 300, (i * 300) + quote.Length, "", i * 300, i * 300) { Line = i + 1 };

    // Three of five events are told in the first language.
    private static Tongue TongueOf(int i) => Tongue.All[i % 5 < 3 ? 0 : 1 + (i / 5 * 2 + i % 5 - 3) % (Tongue.All.Length - 1)];

    private static T Pick<T>(ImmutableArray<T> of, int i) => of[i % of.Length];

    private static string Id(int i) => Text($"paper-{i + 1:00}");

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
