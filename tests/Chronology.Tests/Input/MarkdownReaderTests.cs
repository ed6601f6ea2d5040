using Chronology.Input.Markdown;
using Chronology.Text;
using NodaTime;

namespace Chronology.Tests.Input;

public class MarkdownReaderTests
{
    private static readonly MarkdownReader Reader = new();

    [Fact]
    public void Read_FrontMatter_IsMarkedAndUsed()
    {
        const string text = "---\ntitle: The dam\ndate: 2019-04-05T23:30:00-05:00\nlang: en-gb\ntags: [a, b]\nauthor:\n  name: Roe\n  date: 2001-01-01\n---\n\n# Other heading\n\nText.\n";
        var content = Reader.Read(text);
        Assert.Equal(text, content.Text);
        Assert.Equal(("The dam", "en-GB"), (content.Title, content.Language));
        Assert.Equal(new StatedDate(new LocalDate(2019, 4, 5), StatedDateSource.FrontMatter, "2019-04-05T23:30:00-05:00"), Assert.Single(content.StatedDates));
        Assert.Equal(new TextSpan(0, text.IndexOf("\n# Other", StringComparison.Ordinal)), Assert.Single(content.MarkedFurniture));
        Assert.Null(content.BrokenMetadataAt);
    }

    [Theory]
    [InlineData("date: 6 October 2025", "2025-10-06")]
    [InlineData("published: 2025-10-06", "2025-10-06")]
    [InlineData("publishDate: \"2025-10-06\"", "2025-10-06")]
    [InlineData("Date: 06.10.2025", "2025-10-06")]
    [InlineData("date: 2025-10-07\npublished: 2025-10-06", "2025-10-06")]
    public void Read_FrontMatterDate_IsStated(string yaml, string day) =>
        Assert.Equal(day, Reader.Read($"---\n{yaml}\n---\nText.").StatedDates[0].Day.ToString("uuuu-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("a: &b [*b, {&#xD800;-- \n=?utf-8?Q?=C3=BC?=\u00AD<br> 5 May")]
    [InlineData("a: [*b, \u00AD")]
    [InlineData("a: [b, -- \n![a: &b [*b, {")]
    [InlineData("a: [\n</script>> On 5 May\n```\n")]
    [InlineData("a: &b [*b, {<select><option>Content-Type: x\n</script>> On 5 May\n```\n'\u2019\"\u201D--b--")]
    public void Read_BrokenFlowSequence_IsToldOf(string yaml) => Assert.NotNull(Reader.Read($"---\n{yaml}\n---\nText.").BrokenMetadataAt);

    [Theory]
    [InlineData("updated: 2025-10-06")]
    [InlineData("lastmod: 2025-10-06")]
    [InlineData("date: soon")]
    [InlineData("date: 10/06/2025")]
    [InlineData("date:")]
    [InlineData("event:\n  date: 2025-10-06")]
    [InlineData("- date: 2025-10-06")]
    [InlineData("date: [2025-10-06]")]
    [InlineData("? [date]\n: 2025-10-06")]
    [InlineData("x: &a 2025-10-06\ny: *a")]
    public void Read_NoPublicationDate_IsNotStated(string yaml) => Assert.Empty(Reader.Read($"---\n{yaml}\n---\nText.").StatedDates);

    [Fact]
    public void Read_BrokenFrontMatter_IsMarkedAndToldOf()
    {
        var content = Reader.Read("---\ntitle: \"The dam\ndate: 2019-04-05\n---\nText.\n");
        Assert.NotNull(content.BrokenMetadataAt);
        Assert.Empty(content.StatedDates);
        Assert.Equal(0, Assert.Single(content.MarkedFurniture).Start);
    }

    [Theory]
    [InlineData("---\nText with a rule above.\n")]
    [InlineData("Text.\n\n---\ndate: 2019-04-05\n---\n")]
    [InlineData("--- \nno end of it: 2019\n")]
    public void Read_NoFrontMatter_MarksNothing(string text)
    {
        var content = Reader.Read(text);
        Assert.Empty(content.MarkedFurniture);
        Assert.Empty(content.StatedDates);
    }

    [Theory]
    [InlineData("See [the report](https://example.org/2019/04/05/x.html) now.", "(https://example.org/2019/04/05/x.html)")]
    [InlineData("See [the report](/x \"Of 5 May\") now.", "(/x \"Of 5 May\")")]
    [InlineData("At https://example.org/2019-04-05/x, they said.", "https://example.org/2019-04-05/x,")]
    [InlineData("At <https://example.org/2019> they said.", "<https://example.org/2019>")]
    [InlineData("![The dam, 2019](dam-2019.png) Text.", "![The dam, 2019](dam-2019.png)")]
    [InlineData("Text.\n\n[1]: https://example.org/2019 \"Title\"\n", "[1]: https://example.org/2019 \"Title\"")]
    [InlineData("Text <!-- written 5 May 2019 --> text.", "<!-- written 5 May 2019 -->")]
    public void Read_LinkTarget_IsMarked(string text, string marked) => Assert.Equal(marked, Assert.Single(Reader.Read(text).MarkedFurniture).Of(text));

    [Theory]
    [InlineData("On 5 May 2019 (a Sunday) the dam broke.")]
    [InlineData("The paper [of 2019] said so (see 5.2).")]
    [InlineData("a < b and b > c; 2019 <-- here")]
    public void Read_Prose_IsNotMarked(string text) => Assert.Empty(Reader.Read(text).MarkedFurniture);

    [Fact]
    public void Read_Headings_AreMarkedWithoutTheirSigns()
    {
        const string text = "# The *dam* #\n\nText one.\n\nUnder lined\n-----------\n\n```\n# not one\n```\n####### nor this\n#nor this\n\n- item\n---\n\n   ## Two\r\nText.\n";
        var content = Reader.Read(text);
        Assert.Equal(["The *dam*", "Under lined", "Two"], content.MarkedHeadings.Select(span => span.Of(text)));
        Assert.Equal("The *dam*", content.Title);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{")]
    [InlineData("- ")]
    [InlineData("a:\n ")]
    [InlineData("&a [*a,")]
    [InlineData("? ")]
    public void Read_HostileFrontMatter_Ends(string piece) =>
        Assert.EndsWith("Text.", Reader.Read($"---\na: {string.Concat(Enumerable.Repeat(piece, 16_000 / piece.Length))}\n---\nText.").Text, StringComparison.Ordinal);
}
