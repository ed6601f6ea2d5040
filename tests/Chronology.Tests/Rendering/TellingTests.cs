using Chronology.Rendering;
using Chronology.Rendering.Calendar;
using Chronology.Rendering.JsonLd;
using Chronology.Rendering.Markdown;
using Chronology.Rendering.TimelineJs;

namespace Chronology.Tests.Rendering;

/// <summary>How an event was told stands in words in every format that people read, not only where there are chips.</summary>
public class TellingTests
{
    private static readonly ReportEvent Teaser = SampleEvents.Treaty with
    {
        Modality = "planned", Decision = SampleEvents.Treaty.Decision with { Flags = ["planned", "publication-inferred", "teaser", "year-implied"] },
    };

    public static TheoryData<string> Formats => ["md", "ics", "timelinejs", "jsonld"];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Telling_StandsBesideTheDoubt(string format)
    {
        IRenderer renderer = format switch { "md" => new MarkdownRenderer(), "ics" => new CalendarRenderer(), "timelinejs" => new TimelineJsRenderer(), _ => new JsonLdRenderer() };
        var text = Rendered.Text(renderer, SampleReports.One with { Events = [Teaser] }).Replace("\r\n ", "", StringComparison.Ordinal).Replace("\\,", ",", StringComparison.Ordinal);
        Assert.Contains("planned, from a pointer to another article, year implied", text, StringComparison.Ordinal);
        Assert.Contains("publication date inferred", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_ThatAQuoteSaysToo_StandsOnceInMarkdown()
    {
        var text = Rendered.Text(new MarkdownRenderer(), SampleReports.One);
        Assert.Single(text.Split('\n'), line => line.Contains(SampleEvents.Treaty.Text, StringComparison.Ordinal));
    }
}
