using Chronology.Rendering;
using Chronology.Rendering.Calendar;
using Chronology.Rendering.Csv;
using Chronology.Rendering.Html;
using Chronology.Rendering.JsonLd;
using Chronology.Rendering.JsonLines;
using Chronology.Rendering.Markdown;
using Chronology.Rendering.Templates;
using Chronology.Rendering.TimelineJs;

namespace Chronology.Tests.Rendering;

/// <summary>What holds for every text format: who sees what a reviewer rejected, that hostile text is whole or cut but never at work, and the same bytes each time.</summary>
public class PublishedReportTests
{
    private const string Rejected = "Varby denies a secret annex";

    // Long texts of one word, as a damaged document has them.
    private static readonly ReportModel Endless = SampleReports.One with
    {
        Title = new string('x', 1_000_000),
        Events = [SampleReports.One.Events[0] with { Headline = new string('y', 1_000_000), Text = new string('=', 1_000_000), People = [new string('<', 1_000_000)] }],
    };

    public static TheoryData<string> Formats => ["html", "md", "ics", "timelinejs", "jsonld", "csv", "jsonl"];

    [Theory]
    [InlineData("html", false)]
    [InlineData("md", false)]
    [InlineData("ics", false)]
    [InlineData("timelinejs", false)]
    [InlineData("jsonld", false)]
    [InlineData("csv", true)]
    [InlineData("jsonl", true)]
    public void Rejected_EventsAreKeptWhereDataIsReadOnAndNowhereElse(string format, bool isKept) =>
        Assert.Equal(isKept, Rendered.Text(Renderer(format), SampleReports.Rich).Contains(Rejected, StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Formats))]
    public void Text_OfAMillionLetters_IsWritten(string format)
    {
        var text = Rendered.Text(Renderer(format), Endless);
        Assert.True(text.Length > 1000);
        Assert.DoesNotContain("<<<<<<<<", format is "html" or "timelinejs" ? text : "", StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Bytes_AreTheSameEachTime(string format)
    {
        foreach (var model in new[] { SampleReports.Rich, SampleReports.Hostile, SampleReports.Empty, SampleReports.Many(60) })
        {
            Assert.Equal(Rendered.Text(Renderer(format), model), Rendered.Text(Renderer(format), model));
        }
    }

    [Fact]
    public void Of_KeepsTheModelWhereNothingIsRejected() => Assert.Same(SampleReports.One, PublishedReport.Of(SampleReports.One));

    private static IRenderer Renderer(string format) => format switch
    {
        "html" => new HtmlRenderer(TemplateSource.BuiltIn),
        "md" => new MarkdownRenderer(),
        "ics" => new CalendarRenderer(),
        "timelinejs" => new TimelineJsRenderer(),
        "jsonld" => new JsonLdRenderer(),
        "csv" => new CsvRenderer(),
        _ => new JsonLinesRenderer(),
    };
}
