using System.Globalization;
using System.Text;
using Chronology.Rendering;
using Chronology.Rendering.Calendar;

namespace Chronology.Tests.Rendering.Calendar;

public class CalendarRendererTests
{
    public static TheoryData<string> Models => Rendered.Models;

    [Theory]
    [MemberData(nameof(Models))]
    public void Render_IsAWellFormedCalendar(string name)
    {
        var model = Rendered.Model(name);
        var lines = Unfold(Rendered.Text(new CalendarRenderer(), model));
        Assert.Equal(["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Chronology//Chronology//EN"], lines[..3]);
        Assert.Equal("END:VCALENDAR", lines[^1]);
        var events = Events(lines);
        var leftOut = int.Parse(lines.Single(line => line.StartsWith("X-CHRONOLOGY-LEFT-OUT:", StringComparison.Ordinal))["X-CHRONOLOGY-LEFT-OUT:".Length..], CultureInfo.InvariantCulture);
        Assert.Equal(PublishedReport.Of(model).Events.Length, events.Count + leftOut);
        Assert.Equal(events.Count, events.Select(e => e["UID"]).Distinct().Count());
        foreach (var e in events)
        {
            Assert.Matches(@"^\d{8}T\d{6}Z$", e["DTSTAMP"]);
            Assert.Contains(e["STATUS"], (string[])["CONFIRMED", "TENTATIVE"]);
            var isWholeDay = e.TryGetValue("DTSTART;VALUE=DATE", out var start);
            Assert.Equal(isWholeDay, e.ContainsKey("DTEND;VALUE=DATE"));
            Assert.Matches(isWholeDay ? @"^\d{8}$" : @"^\d{8}T\d{6}$", isWholeDay ? start! : e["DTSTART"]);
            Assert.True(!isWholeDay || string.CompareOrdinal(start, e["DTEND;VALUE=DATE"]) < 0);
        }
    }

    [Theory]
    [InlineData("6 October 2025", "20251006", "20251007", "CONFIRMED", "Lindholm and Varby sign the harbour treaty")]
    [InlineData("July 1944", "19440701", "19440801", "TENTATIVE", "A freighter is lost (July 1944)")]
    [InlineData("from 1 to 31 July 1944", "19440701", "19440801", "CONFIRMED", "The harbour is closed")]
    [InlineData("a Saturday in November 2025", "20251101", "20251130", "TENTATIVE", "The mayors speak again (a Saturday in November 2025)")]
    [InlineData("5 December 2025", "20251205", "20251206", "TENTATIVE", "The queen is to open the new quay")]
    [InlineData("about 1066", "10660101", "10670101", "TENTATIVE", "A fleet lands near Lindholm (about 1066)")]
    [InlineData("since 5 October 2025", "20251005", "20251006", "TENTATIVE", "Dockers begin a strike that goes on (since 5 October 2025)")]
    public void Render_EndsOnTheDayAfterTheLast(string display, string start, string end, string status, string summary)
    {
        var source = SampleReports.Rich.Events.Single(e => e.Date.Display == display);
        var e = Events(Unfold(Rendered.Text(new CalendarRenderer(), SampleReports.Rich))).Single(e => e["UID"] == source.Id + "@chronology");
        Assert.Equal((start, end, status, summary), (e["DTSTART;VALUE=DATE"], e["DTEND;VALUE=DATE"], e["STATUS"], e["SUMMARY"]));
    }

    [Fact]
    public void Render_WritesATimeAsAFloatingMoment()
    {
        var e = Events(Unfold(Rendered.Text(new CalendarRenderer(), SampleReports.Rich))).Single(e => e.ContainsKey("DTSTART"));
        Assert.Equal("20251006T173000", e["DTSTART"]);
    }

    [Fact]
    public void Render_LeavesOutWhatIsBeforeOurEra() => Assert.Contains("\r\nX-CHRONOLOGY-LEFT-OUT:1\r\n", Rendered.Text(new CalendarRenderer(), SampleReports.Rich));

    [Fact]
    public void Render_LeavesOutWhatAReviewerRejected() =>
        Assert.DoesNotContain("Varby denies a secret annex", Rendered.Text(new CalendarRenderer(), SampleReports.Rich), StringComparison.Ordinal);

    [Theory]
    [InlineData("a;b,c\\d\ne", "a\\;b\\,c\\\\d\\ne")]
    [InlineData("BEGIN:VEVENT\r\nEND:VEVENT", "BEGIN:VEVENT\\nEND:VEVENT")]
    public void Text_EscapesWhatWouldEndTheValue(string text, string expected) => Assert.Equal(expected, ContentLine.Text(text));

    [Fact]
    public void Write_FoldsBetweenCharacters()
    {
        var text = string.Concat(Enumerable.Repeat("é山😀", 60));
        using var writer = new StringWriter();
        ContentLine.Write(writer, "SUMMARY", text);
        Assert.Equal(["SUMMARY:" + text], Unfold(writer.ToString()));
    }

    /// <summary>Every physical line ends in CRLF and holds at most 75 octets.</summary>
    private static List<string> Unfold(string calendar)
    {
        Assert.EndsWith("\r\n", calendar);
        var lines = new List<string>();
        foreach (var line in calendar[..^2].Split("\r\n"))
        {
            Assert.DoesNotContain('\n', line);
            Assert.DoesNotContain('\r', line);
            Assert.InRange(Encoding.UTF8.GetByteCount(line), 1, 75);
            if (line[0] == ' ')
            {
                lines[^1] += line[1..];
            }
            else
            {
                lines.Add(line);
            }
        }

        return lines;
    }

    private static List<Dictionary<string, string>> Events(List<string> lines)
    {
        var events = new List<Dictionary<string, string>>();
        var isInside = false;
        foreach (var line in lines)
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            Assert.True(colon > 0, line);
            var (name, value) = (line[..colon], line[(colon + 1)..]);
            if (line is "BEGIN:VEVENT" or "END:VEVENT")
            {
                Assert.Equal(line == "END:VEVENT", isInside);
                isInside = line == "BEGIN:VEVENT";
                events.AddRange(isInside ? [new(StringComparer.Ordinal)] : []);
            }
            else if (isInside)
            {
                events[^1].Add(name, value);
            }
        }

        return events;
    }
}
