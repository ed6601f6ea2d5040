using System.Text.Json;
using Chronology.Rendering;
using Chronology.Rendering.JsonLd;

namespace Chronology.Tests.Rendering.JsonLd;

public class JsonLdRendererTests
{
    // What schema.org lets an Event have, as far as we use it; edtf is our context's name for dcterms:date.
    private static readonly string[] EventNames =
        ["@type", "@id", "name", "identifier", "description", "startDate", "endDate", "edtf", "disambiguatingDescription", "eventStatus", "location", "about", "subjectOf"];

    public static TheoryData<string> Models => Rendered.Models;

    [Theory]
    [MemberData(nameof(Models))]
    public void Render_IsAListOfEventsInTheWordsOfSchemaOrg(string name)
    {
        var model = PublishedReport.Of(Rendered.Model(name));
        using var json = JsonDocument.Parse(Rendered.Text(new JsonLdRenderer(), model));
        var root = json.RootElement;
        Assert.Equal("https://schema.org", root.GetProperty("@context")[0].GetString());
        Assert.Equal(["ItemList", "CreativeWork"], root.GetProperty("@type").EnumerateArray().Select(t => t.GetString()!));
        var items = root.GetProperty("itemListElement").EnumerateArray().ToList();
        Assert.Equal(items.Count, root.GetProperty("numberOfItems").GetInt32());
        Assert.Equal(model.Events.Select(e => e.Id).Concat(model.Undated.Select(u => u.Id)), items.Select(i => i.GetProperty("identifier").GetString()!));
        var documents = root.GetProperty("citation").EnumerateArray().Select(d => d.GetProperty("@id").GetString()).ToHashSet();
        Assert.Equal(model.Documents.Length, documents.Count);
        foreach (var item in items)
        {
            Assert.Equal("Event", item.GetProperty("@type").GetString());
            Assert.All(item.EnumerateObject(), property => Assert.Contains(property.Name, EventNames));
            foreach (var date in new[] { "startDate", "endDate" }.Where(d => item.TryGetProperty(d, out _)))
            {
                Assert.Matches(@"^-?\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d)?)?)?)?$", item.GetProperty(date).GetString());
            }

            foreach (var quote in item.GetProperty("subjectOf").EnumerateArray().Where(q => q.TryGetProperty("isPartOf", out _)))
            {
                Assert.Equal("Quotation", quote.GetProperty("@type").GetString());
                Assert.Contains(quote.GetProperty("isPartOf").GetProperty("@id").GetString(), documents);
            }
        }
    }

    [Theory]
    [InlineData("6 October 2025", "2025-10-06", "2025-10-06")]
    [InlineData("6 October 2025, 17:30", "2025-10-06T17:30", "2025-10-06T17:30")]
    [InlineData("15 March 44 BCE", "-0043-03-15", "-0043-03-15")]
    [InlineData("July 1944", "1944-07", "1944-07")]
    [InlineData("from 1 to 31 July 1944", "1944-07-01", "1944-07-31")]
    [InlineData("2015", "2015", "2015")]
    [InlineData("summer 2024", "2024", "2024")]
    [InlineData("the 1870s", null, null)]
    [InlineData("the 1200s", null, null)]
    [InlineData("a Saturday in November 2025", "2025-11", "2025-11")]
    [InlineData("the week of 29 September 2025", "2025", "2025")]
    [InlineData("since 5 October 2025", "2025-10-05", null)]
    [InlineData("until 6 October 2025", null, "2025-10-06")]
    public void Dates_AreNoFinerThanKnown(string display, string? start, string? end) =>
        Assert.Equal((start, end), SchemaDates.Of(SampleReports.Rich.Events.First(e => e.Date.Display == display).Date));

    [Fact]
    public void Doubt_StandsInWordsAndAsEdtf()
    {
        using var json = JsonDocument.Parse(Rendered.Text(new JsonLdRenderer(), SampleReports.Rich));
        var item = json.RootElement.GetProperty("itemListElement").EnumerateArray().Single(i => i.GetProperty("name").GetString() == "Two vessels collide off Varby");
        Assert.Equal("year implied; uncertain, sources differ", item.GetProperty("disambiguatingDescription").GetString());
        Assert.Equal("2025-10-09", item.GetProperty("edtf").GetString());
    }

    [Fact]
    public void Hostile_TextIsOneLineWithoutControlsOrTurns()
    {
        var text = Rendered.Text(new JsonLdRenderer(), SampleReports.Hostile);
        Assert.DoesNotContain(text, c => (char.IsControl(c) && c != '\n') || c is '\u202E' or '\u202D' or '\u2066' or '\u2028' or '\uFFFE');
        using var json = JsonDocument.Parse(text);
        Assert.DoesNotContain(json.RootElement.GetProperty("itemListElement").EnumerateArray(), item => item.GetProperty("name").GetString()!.Any(char.IsControl));
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("")]
    [InlineData("[2025-10-06,..]")]
    public void Dates_OfAnotherProgramAreLeftOutWhereTheyAreNone(string edtf)
    {
        var date = SampleReports.One.Events[0].Date with { Edtf = edtf, Start = "x", End = "y" };
        Assert.Equal((null, null), SchemaDates.Of(date));
    }
}
