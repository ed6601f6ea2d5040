using System.Collections.Immutable;
using System.Globalization;
using Chronology.Rendering;

namespace Chronology.Tests.Rendering;

/// <summary>The events that <see cref="SampleReports"/> is made of.</summary>
internal static class SampleEvents
{
    public static ImmutableArray<ReportDocument> Documents { get; } =
    [
        new("press/01-harbour", "in/press/01-harbour.txt", "Harbour talks open in Lindholm", "en", Sha('a'), new ReportPublished("2025-10-06", "byline", "By Mara Quist | Monday, October 06, 2025", 1)),
        new("press/02-strike", "in/press/02-strike.html", "Dockers walk out", "en", Sha('b'), new ReportPublished("2025-10-07", "HTML meta", "article:published_time", 0.98)),
        new("letters/02-council", "in/letters/02-council.txt", null, "en", Sha('c'),
            new ReportPublished("[2025-11-01,2025-11-08,2025-11-15,2025-11-22,2025-11-29]", "inferred from the document's own dates", "", 0.6)),
        new("letters/03-undated", "in/letters/03-undated.md", "Notes without a date", "en", Sha('d'), null),
        new("world/04-names", "in/world/04-names.txt", "Γράμματα, письма, رسائل, מכתבים, 書簡, पत्र", "mul", Sha('e'), new ReportPublished("2025-11/2025-12", "front matter", "date: winter", 0.4)),
    ];

    public static ReportEvent Treaty { get; } = Event(
        "Lindholm and Varby sign the harbour treaty", "2025-10-06", "2025-10-06", "2025-10-06", "day", "", "6 October 2025", "today",
        "The mayors of Lindholm and Varby signed the harbour treaty today.") with
    {
        Id = "e-treaty",
        Decision = new ReportDecision("today", "2025-10-06", "byline of press/01-harbour: \"Monday, October 06, 2025\"",
            ["\"today\" is the day of publication, 2025-10-06.", "press/02-strike tells the same on the same day: one event."], [], 0.97, []),
        Sources =
        [
            Source("press/01-harbour", 120, "The mayors of Lindholm and Varby signed the harbour treaty today.", "today"),
            Source("press/02-strike", 44, "A day after the treaty of October 6, 2025, the dockers walked out.", "October 6, 2025"),
        ],
        People = ["Mara Quist", "Jon Ødegård"],
        Organizations = ["Lindholm Harbour Board"],
        Places = ["Lindholm", "Varby"],
        Tags = ["sign"],
    };

    /// <summary>Facts without a date: one that two documents tell, one that is planned, one in another script.</summary>
    public static ImmutableArray<ReportUndated> Undated { get; } =
    [
        new("u-pilot", "Ødegård meets the pilots", "Jon Ødegård met the pilots in the old customs house.", "happened",
            "Nothing in the passage says when: the document was published on 6 October 2025, and no day since which it can have happened is told.",
            [Passage("press/01-harbour", 300, "Jon Ødegård met the pilots in the old customs house."), Passage("press/02-strike", 210, "Ødegård has met the pilots.")],
            ["Jon Ødegård"], [], ["Lindholm"], ["meet"]) { Importance = 1 },
        new("u-dredger", "Harbour Board to buy a dredger", "The Harbour Board will buy a dredger.", "planned",
            "Nothing in the passage says when, and nothing tells when the document was published.",
            [Passage("letters/03-undated", 12, "The Harbour Board will buy a dredger.")], [], ["Lindholm Harbour Board"], [], ["trade"]) { Importance = 0.6 },
        new("u-names", "Η Ελένη επισκέπτεται το λιμάνι", "Η Ελένη επισκέφθηκε το λιμάνι.", "happened", "\"κάποτε\" names no day.",
            [Passage("world/04-names", 90, "Η Ελένη επισκέφθηκε το λιμάνι.")], ["Ελένη"], [], [], ["visit"]) { Importance = 0.4 },
    ];

    public static ImmutableArray<ReportEvent> All { get; } =
    [
        Event("A Roman senator is killed on the Ides of March", "-0043-03-15", "-0043-03-15", "-0043-03-15", "day", "", "15 March 44 BCE", "the Ides of March, 44 BC", "He fell on the Ides of March, 44 BC, before the whole senate."),
        Event("The first quay is built", "12XX", "1200-01-01", "1299-12-31", "century", "", "the 1200s", "in the 1200s", "A first quay of oak was built in the 1200s."),
        Event("A fleet lands near Lindholm", "1066~", "1066-01-01", "1066-12-31", "year", "approximate", "about 1066", "about 1066", "About 1066 a fleet is said to have landed near Lindholm."),
        Event("The harbour company is founded", "1872-05-04", "1872-05-04", "1872-05-04", "day", "", "4 May 1872", "May 4, 1872", "The company's charter bears the date May 4, 1872."),
        Event("The breakwater grows", "187X", "1870-01-01", "1879-12-31", "decade", "", "the 1870s", "in the 1870s", "Stone by stone, in the 1870s, the breakwater grew."),
        Event("The last mail ship of the old calendar leaves", "1900-02-28", "1900-02-28", "1900-02-28", "day", "", "28 February 1900", "28 February 1900", "The Hertha left on 28 February 1900."),
        Event("The new lighthouse is lit", "1900-03-01", "1900-03-01", "1900-03-01", "day", "", "1 March 1900", "1 March 1900", "It was lit for the first time on 1 March 1900."),
        Event("A freighter is lost", "1944-07", "1944-07-01", "1944-07-31", "month", "", "July 1944", "in July 1944", "The freighter was lost in July 1944; the day is not known."),
        Event("The harbour is closed", "1944-07-01/1944-07-31", "1944-07-01", "1944-07-31", "day", "", "from 1 to 31 July 1944", "from 1 to 31 July 1944", "The harbour was closed from 1 to 31 July 1944."),
        Event("Iver Holt proposes a free port", "2015", "2015-01-01", "2015-12-31", "year", "", "2015", "the 2015 proposal", "Critics recall the 2015 proposal for a free port.", tags: ["background", "propose"]),
        Event("A summer of dredging", "2024-22", "2024-06-01", "2024-08-31", "season", "", "summer 2024", "last summer", "Last summer the fairway was dredged."),
        Event("Traffic falls by a tenth", "2025-34", "2025-04-01", "2025-06-30", "quarter", "", "the second quarter of 2025", "in the second quarter", "Traffic fell by a tenth in the second quarter."),
        Event("The board sees Varby as a partner", "2025-07", "2025-07-01", "2025-07-10", "month", "early", "early July 2025", "in early July", "In early July the board spoke of Varby as a partner.", flags: "year-implied"),
        Event("The mayors speak by phone", "2025-07-28?", "2025-07-28", "2025-07-28", "day", "uncertain", "28 July 2025 (uncertain)", "July 28", "They had last spoken by phone on July 28.", flags: "year-implied"),
        Event("The harvest festival begins", "2025-09-29/2025-10-05", "2025-09-29", "2025-10-05", "week", "", "the week of 29 September 2025", "this past week", "The harvest festival began this past week.", "2025-W40"),
        Event("Dockers begin a strike that goes on", "2025-10-05/..", "2025-10-05", "2025-10-05", "day", "", "since 5 October 2025", "since Sunday", "The dockers have been on strike since Sunday, and no end is in sight."),
        Treaty,
        Event("The treaty is read out in the square", "2025-10-06T17:30", "2025-10-06", "2025-10-06", "time", "", "6 October 2025, 17:30", "today at 5:30 p.m.", "The text was read out in the square today at 5:30 p.m."),
        Event("The old statute lapses", "../2025-10-06", "2025-10-06", "2025-10-06", "day", "", "until 6 October 2025", "until Monday", "The old statute was in force until Monday."),
        Conflict(),
        Event("The crews meet a second time", "2025-10~", "2025-10-11", "2025-10-20", "month", "mid approximate", "about mid-October 2025", "around mid-October", "A second meeting of the crews took place around mid-October."),
        Saturday(),
        Names(),
        Event("Varby denies a secret annex", "2025-11-03", "2025-11-03", "2025-11-03", "day", "", "3 November 2025", "on November 3", "On November 3 Varby denied that there was a secret annex.") with { Modality = "denied", Status = "rejected" },
        Event("The union calls for a vote", "2025-11", "2025-11-01", "2025-11-30", "month", "", "November 2025", "this month", "The union called for a vote this month.") with { Modality = "called-for", Status = "accepted" },
        Markup(),
        Event("The queen is to open the new quay", "2025-12-05", "2025-12-05", "2025-12-05", "day", "", "5 December 2025", "on December 5", "Also read: Queen to open new quay on December 5", flags: "teaser", tags: ["teaser", "open"]) with { Modality = "planned" },
    ];

    /// <summary>The event with this number of an endless, ascending series.</summary>
    public static ReportEvent Generated(int i)
    {
        var day = new DateOnly(1898, 1, 1).AddDays(i);
        var (edtf, start, end, precision, qualifier) = (i % 5) switch
        {
            0 or 1 => (Iso(day), day, day, "day", ""),
            2 => (Iso(day)[..7], new DateOnly(day.Year, day.Month, 1), new DateOnly(day.Year, day.Month, 1).AddMonths(1).AddDays(-1), "month", ""),
            3 => (Iso(day)[..4], new DateOnly(day.Year, 1, 1), new DateOnly(day.Year, 12, 31), "year", "approximate"),
            _ => ($"[{Iso(day)},{Iso(day.AddDays(7))}]", day, day.AddDays(7), "day", "one-of"),
        };
        var name = SampleNames.Scripts[i % SampleNames.Scripts.Length];
        var number = i.ToString(CultureInfo.InvariantCulture);
        var quote = $"{name} wrote entry {number} in the log on {edtf}, and the harbour master countersigned it the same evening.";
        return Event($"{name} writes entry {number}", edtf, Iso(start), Iso(end), precision, qualifier, edtf, edtf, quote) with { Id = "e-" + number, People = [name], Places = ["Lindholm"] };
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static ReportEvent Conflict() => Event(
        "Two vessels collide off Varby", "2025-10-09", "2025-10-09", "2025-10-09", "day", "uncertain", "9 October 2025 (uncertain)", "on October 9", "Two vessels collided off Varby on October 9.", flags: "sources-differ") with
    {
        Sources =
        [
            Source("press/01-harbour", 900, "Two vessels collided off Varby on October 9.", "October 9"),
            Source("press/02-strike", 610, "The collision of Friday, October 10, was the second this year.", "October 10"),
            Source("letters/03-undated", 12, "The ships met in the fog some days after the treaty.", "some days after"),
        ],
        Decision = new ReportDecision("month-day", "2025-10-06", "byline of press/01-harbour",
            ["\"October 9\": the year is that of publication, 2025.", "press/02-strike says October 10: shown as a conflict, not averaged."],
            [new ReportAlternative("2025-10-10", "press/02-strike says \"Friday, October 10\"")], 0.55, ["sources-differ", "year-implied"]),
    };

    private static ReportEvent Saturday()
    {
        const string Set = "[2025-11-01,2025-11-08,2025-11-15,2025-11-22,2025-11-29]";
        var long1 = "On Saturday the mayors spoke again, and their offices put out statements of quite different length. " + string.Concat(Enumerable.Repeat("The longer one went through the treaty article by article, from the dues to the pilots, and repeated what each side had promised to whom. ", 9));
        return Event("The mayors speak again", Set, "2025-11-01", "2025-11-29", "day", "one-of", "a Saturday in November 2025", "On Saturday", long1, "XXXX-WXX-6", "publication-inferred") with
        {
            Decision = new ReportDecision("weekday", Set, "inferred: \"last month\" beside \"in October\" puts the text in November 2025",
                ["\"Saturday\" of a news text is that week's own.", "The week of publication is not known: five Saturdays are left."],
                [new ReportAlternative("2025-11-15", "the only Saturday after the session of November 13, if that is the session meant")], 0.6, ["publication-inferred", "one-of-several"]),
        };
    }

    private static ReportEvent Names() => Event(
        "Крестовский, Ελένη Παππά, ليلى حداد, יעל כהן, 山田花子 and मीरा शर्मा send letters", "2025-11-02", "2025-11-02", "2025-11-02", "day", "", "2 November 2025", "2 November 2025",
        "On 2 November 2025 letters came from Крестовский, Ελένη Παππά, ليلى حداد, יעל כהן, 山田花子 and मीरा शर्मा.") with
    {
        People = [.. SampleNames.Scripts[1..]],
        Organizations = ["Ένωση Λιμένων", "Порт «Северный»"],
        Places = ["Αθήνα", "Санкт-Петербург", "حيفا", "ירושלים", "東京", "दिल्ली"],
        Sources = [Source("world/04-names", 0, "On 2 November 2025 letters came from Крестовский, Ελένη Παππά, ليلى حداد, יעל כהן, 山田花子 and मीरा शर्मा.", "2 November 2025")],
    };

    private static ReportEvent Markup() => Event(
        "=SUM(1,2) <b>bold</b> {{title}} & \"quotes\"", "2025-11-13", "2025-11-13", "2025-11-13", "day", "", "13 November 2025", "on the 13th", "A clerk typed <script>alert('x')</script> {{#each events}} on the 13th.") with
    {
        Status = "edited",
    };

    private static ReportEvent Event(
        string headline, string edtf, string start, string end, string precision, string qualifier, string display, string asWritten, string quote,
        string timex3 = "", string flags = "", ImmutableArray<string> tags = default) => new(
        "e-" + headline.Length.ToString("x2", CultureInfo.InvariantCulture) + edtf.Length.ToString("x2", CultureInfo.InvariantCulture) + "-" + start, "proposed", "happened", headline, quote,
        new ReportDate(edtf, start, end, precision, qualifier, timex3.Length == 0 ? edtf : timex3, display, asWritten),
        new ReportDecision("full-date", "", "", [$"\"{asWritten}\" is {edtf}."], [], flags.Length == 0 ? 0.95 : 0.7, flags.Length == 0 ? [] : [flags]),
        [Source("press/01-harbour", 200, quote, asWritten)], ["Iver Holt"], [], ["Lindholm"], tags.IsDefault ? [] : tags);

    private static ReportPassage Passage(string document, int start, string quote) => new(document, quote, start, start + quote.Length);

    private static ReportSource Source(string document, int start, string quote, string asWritten)
    {
        var at = Math.Max(0, quote.IndexOf(asWritten, StringComparison.OrdinalIgnoreCase));
        return new ReportSource(document, quote, start, start + quote.Length, asWritten, start + at, start + at + asWritten.Length);
    }

    private static string Sha(char digit) => new(digit, 64);
}
