using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Chronology.Rendering;
using Chronology.Rendering.TimelineJs;

namespace Chronology.Tests.Rendering.TimelineJs;

/// <summary>Judged by the rules of TimelineJS 3's JSON format.</summary>
public partial class TimelineJsRendererTests
{
    private static readonly string[] SlideNames = ["start_date", "end_date", "text", "media", "group", "display_date", "background", "autolink", "unique_id"];

    public static TheoryData<string> Models => Rendered.Models;

    [Theory]
    [MemberData(nameof(Models))]
    public void Render_IsWhatTimelineJsReads(string name)
    {
        var model = PublishedReport.Of(Rendered.Model(name));
        using var json = JsonDocument.Parse(Rendered.Text(new TimelineJsRenderer(), model));
        var root = json.RootElement;
        Assert.Equal(["title", "events", "eras", "scale"], root.EnumerateObject().Select(p => p.Name));
        Assert.Equal("human", root.GetProperty("scale").GetString());
        Text(root.GetProperty("title").GetProperty("text"));
        var slides = root.GetProperty("events").EnumerateArray().ToList();
        Assert.Equal(model.Events.Length, slides.Count);
        Assert.Equal(slides.Count, slides.Select(s => s.GetProperty("unique_id").GetString()).Distinct().Count());
        foreach (var slide in slides)
        {
            Assert.All(slide.EnumerateObject(), property => Assert.Contains(property.Name, SlideNames));
            Assert.Matches("^[A-Za-z0-9_.:-]+$", slide.GetProperty("unique_id").GetString());
            Assert.False(slide.GetProperty("autolink").GetBoolean());
            Text(slide.GetProperty("text"));
            Span(slide);
        }

        foreach (var era in root.GetProperty("eras").EnumerateArray())
        {
            Text(era.GetProperty("text"));
            Span(era);
        }
    }

    [Theory]
    [InlineData("6 October 2025", "2025-10-6", null, "6 October 2025")]
    [InlineData("6 October 2025, 17:30", "2025-10-6-17-30", null, "6 October 2025, 17:30")]
    [InlineData("15 March 44 BCE", "-44-3-15", null, "15 March 44 BCE")]
    [InlineData("July 1944", "1944-7-1", "1944-7-31", "July 1944")]
    [InlineData("a Saturday in November 2025", "2025-11-1", "2025-11-29", "a Saturday in November 2025 (one of several days, publication date inferred)")]
    [InlineData("about 1066", "1066-1-1", "1066-12-31", "about 1066 (about this date)")]
    public void Dates_AreStretchesWhereTheyAreNotOneDay(string display, string start, string? end, string shown)
    {
        var e = SampleReports.Rich.Events.First(e => e.Date.Display == display);
        using var json = JsonDocument.Parse(Rendered.Text(new TimelineJsRenderer(), SampleReports.Rich));
        var slide = json.RootElement.GetProperty("events").EnumerateArray().Single(s => s.GetProperty("unique_id").GetString() == e.Id);
        Assert.Equal((start, end, shown), (Told(slide, "start_date"), Told(slide, "end_date"), slide.GetProperty("display_date").GetString()));
    }

    [Fact]
    public void Eras_AreTheDecadesAndCenturies()
    {
        using var json = JsonDocument.Parse(Rendered.Text(new TimelineJsRenderer(), SampleReports.Rich));
        Assert.Equal(["the 1200s", "the 1870s"], json.RootElement.GetProperty("eras").EnumerateArray().Select(e => e.GetProperty("text").GetProperty("headline").GetString()!));
    }

    /// <summary>TimelineJS puts texts into the page as HTML: only our own few elements may be in it.</summary>
    private static void Text(JsonElement text)
    {
        foreach (var part in text.EnumerateObject())
        {
            Assert.Contains(part.Name, (string[])["headline", "text"]);
            var body = new HtmlParser().ParseDocument(part.Value.GetString()!).Body!;
            Assert.All(body.QuerySelectorAll("*"), element => Assert.Contains(element.LocalName, (string[])["p", "em", "blockquote", "br", "cite"]));
            Assert.All(body.QuerySelectorAll("*"), element => Assert.Empty(element.Attributes));
            Assert.DoesNotMatch(Hidden(), part.Value.GetString());
        }
    }

    private static void Span(JsonElement of)
    {
        var start = Date(of.GetProperty("start_date"));
        if (of.TryGetProperty("end_date", out var end))
        {
            Assert.True(start.CompareTo(Date(end)) < 0);
        }
    }

    private static (int Year, int Month, int Day) Date(JsonElement date)
    {
        Assert.All(date.EnumerateObject(), part => Assert.Contains(part.Name, (string[])["year", "month", "day", "hour", "minute"]));
        var (year, month, day) = (date.GetProperty("year").GetInt32(), date.GetProperty("month").GetInt32(), date.GetProperty("day").GetInt32());
        Assert.NotEqual(0, year);
        Assert.InRange(month, 1, 12);
        Assert.InRange(day, 1, 31);
        return (year, month, day);
    }

    private static string? Told(JsonElement slide, string name) =>
        slide.TryGetProperty(name, out var date) ? string.Join('-', date.EnumerateObject().Select(part => part.Value.ToString())) : null;

    [GeneratedRegex("[\\u0000-\\u001F\\u007F-\\u009F\\u202A-\\u202E\\u2066-\\u2069\\uFFFE\\uFFFF]")]
    private static partial Regex Hidden();
}
