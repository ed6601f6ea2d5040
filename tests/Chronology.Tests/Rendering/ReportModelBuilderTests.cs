using Chronology.Dates;
using Chronology.Events;
using Chronology.Rendering;
using Chronology.Resolution;
using Chronology.Tests.Rendering.Json;
using Chronology.Text;
using NodaTime;

namespace Chronology.Tests.Rendering;

public class ReportModelBuilderTests
{
    private static readonly LocalDate Ides = new(-43, 3, 15);

    public static TheoryData<string, ResolvedDate, string, string, string, string> Dates => new()
    {
        { "a day", ResolvedDate.Day(new LocalDate(2025, 10, 6)), "2025-10-06", "2025-10-06", "day", "" },
        { "before our era", ResolvedDate.Day(Ides), "-0043-03-15", "-0043-03-15", "day", "" },
        { "a month", new(Month()), "2025-07-01", "2025-07-31", "month", "" },
        { "early in a month", new(Month()) { Portion = DatePortion.Early }, "2025-07-01", "2025-07-31", "month", "early" },
        { "the middle of one", new(Month()) { Portion = DatePortion.Mid }, "2025-07-01", "2025-07-31", "month", "mid" },
        { "about and doubtful", new(Month(DateQualifier.Approximate | DateQualifier.Uncertain)) { Portion = DatePortion.Late }, "2025-07-01", "2025-07-31", "month", "late approximate uncertain" },
        { "one of several", new(new UncertainDate(new(2025, 11, 1), new(2025, 11, 8), Granularity.Day)) { OneOf = [new(2025, 11, 1), new(2025, 11, 8)] }, "2025-11-01", "2025-11-08", "day", "one-of" },
        { "a stretch", Stretch(UncertainDate.Day(new(2025, 7, 9))), "2025-07-02", "2025-07-09", "day", "" },
        { "a stretch with a coarse end", Stretch(Month()), "2025-07-02", "2025-07-31", "month", "" },
        { "a stretch with a doubtful end", Stretch(Month(DateQualifier.Uncertain)), "2025-07-02", "2025-07-31", "month", "uncertain" },
        { "open", ResolvedDate.Day(new LocalDate(2025, 7, 2)) with { EndKind = EndKind.Open, End = Month(DateQualifier.Uncertain) }, "2025-07-02", "2025-07-02", "day", "" },
    };

    [Theory]
    [MemberData(nameof(Dates))]
    public void Build_SpellsDates(string what, ResolvedDate date, string start, string end, string precision, string qualifier)
    {
        Assert.NotEmpty(what);
        var spelt = Assert.Single(ReportModelBuilder.Build(Timeline(date)).Events).Date;
        Assert.Equal((start, end, precision, qualifier), (spelt.Start, spelt.End, spelt.Precision, spelt.Qualifier));
        Assert.Equal(EdtfFormatter.Format(date), spelt.Edtf);
        Assert.Equal(DateDisplay.Describe(date), spelt.Display);
    }

    [Theory]
    [InlineData(Modality.Happened, "happened")]
    [InlineData(Modality.Planned, "planned")]
    [InlineData(Modality.CalledFor, "called-for")]
    [InlineData(Modality.Denied, "denied")]
    public void Build_SpellsModality(Modality modality, string word) => Assert.Equal(word, Assert.Single(ReportModelBuilder.Build(Timeline(ResolvedDate.Day(Ides), modality)).Events).Modality);

    [Fact]
    public void Build_CarriesEveryFieldOver()
    {
        var model = ReportModelBuilder.Build(Timeline(ResolvedDate.Day(Ides)));
        var expected = new ReportModel(
            "chronology/1", "Rome",
            [
                new ReportDocument("d", "in/d.txt", "Lives", "en", "ab", new ReportPublished("2025-10-06", "byline", "Oct 6", 0.9)),
                new ReportDocument("e", "in/e.txt", null, "de", "cd", null),
            ],
            [
                new ReportEvent(
                    "id", "proposed", "happened", "Head", "Body",
                    new ReportDate("-0043-03-15", "-0043-03-15", "-0043-03-15", "day", "", "-0043-03-15", DateDisplay.Describe(ResolvedDate.Day(Ides)), "the Ides"),
                    new ReportDecision("rule", "2025-10-06", "byline", ["one", "two"], [new ReportAlternative("2025-07", "why")], 0.75, ["year-implied"]),
                    [new ReportSource("d", "On the Ides", 10, 21, "the Ides", 13, 21) { Line = 3 }], ["P"], ["O"], ["L"], ["t"]) { Importance = 0.5 },
            ],
            [new ReportDiagnostic("odd", "warning", "d", 3, 4, "Odd.")])
        {
            Undated = [new ReportUndated("u", "Fact", "A fact.", "planned", "Why.", [new ReportPassage("e", "A fact.", 5, 12) { Line = 2 }], ["P"], ["O"], ["L"], ["t"]) { Importance = 0.75 }],
        };
        Assert.Equal(JsonText.Of(expected), JsonText.Of(model));
    }

    private static UncertainDate Month(DateQualifier qualifier = DateQualifier.None) => new(new(2025, 7, 1), new(2025, 7, 31), Granularity.Month, qualifier);

    private static ResolvedDate Stretch(UncertainDate end) => ResolvedDate.Day(new LocalDate(2025, 7, 2)) with { EndKind = EndKind.Closed, End = end };

    private static Timeline Timeline(ResolvedDate date, Modality modality = Modality.Happened) => new(
        "Rome",
        [
            new TimelineDocument("d", "in/d.txt", "Lives", "en", "ab", new PublicationDate(ResolvedDate.Day(new LocalDate(2025, 10, 6)), "byline", "Oct 6", 0.9, [])),
            new TimelineDocument("e", "in/e.txt", null, "de", "cd", null),
        ],
        [
            new TimelineEvent(
                "id", modality, "Head", "Body", date, "-0043-03-15", "the Ides",
                new DateDecision("rule", "2025-10-06", "byline", ["one", "two"], [new DateAlternative(new ResolvedDate(Month()), "why")], 0.75, ["year-implied"]),
                [new EventSource("d", "On the Ides", new TextSpan(10, 21), "the Ides", new TextSpan(13, 21), 3)])
            { People = ["P"], Organizations = ["O"], Places = ["L"], Tags = ["t"], Importance = 0.5 },
        ],
        [new Diagnostic("odd", DiagnosticSeverity.Warning, "d", 3, 4, "Odd.")], 7)
    {
        Undated =
        [
            new UndatedEvent("u", Modality.Planned, "Fact", "A fact.", [new EventSource("e", "A fact.", new TextSpan(5, 12), "", new TextSpan(5, 5), 2)])
            { Reason = "Why.", People = ["P"], Organizations = ["O"], Places = ["L"], Tags = ["t"], Importance = 0.75 },
        ],
    };
}
