using Chronology.Input;
using Chronology.Input.Html;

namespace Chronology.Tests.Input;

public class HtmlReaderTests
{
    private const string P1 = "The city council voted on Monday to close the old bridge to all lorries until the spring.";
    private const string P2 = "Engineers had warned in March 2019 that its northern pier was sinking by two millimetres a month.";
    private const string P3 = "The mayor said that a new crossing would be opened on 5 May 2021, a year later than planned.";
    private const string Teaser = "A long summary of some other story that stands in the side bar of the page and tells of 2018.";

    private static readonly HtmlReader Reader = new();

    private static DocumentContent Read(string body, string head = "") => Reader.Read($"<!DOCTYPE html><html lang=en><head>{head}</head><body>{body}</body></html>");

    private static string Paragraphs(params string[] texts) => string.Concat(texts.Select(text => $"<p>{text}</p>\n"));

    private static string[] Marked(DocumentContent content) => [.. content.MarkedFurniture.Select(span => span.Of(content.Text))];

    [Fact]
    public void Read_Article_IsCutFromItsPage()
    {
        var content = Read($"""
            <header><a href=/>Daily Example</a> 1 January 2024</header><nav><ul><li><a href=/w>World</a><li><a href=/s>Sport</a></ul></nav>
            <main><article><h1>Bridge  closed</h1><p class=byline>By Jane Roe, 6 October 2020</p>{Paragraphs(P1, P2)}<h2>What comes next</h2>{Paragraphs(P3)}</article></main>
            <aside><h3>Most read</h3><p>{Teaser}</p></aside><footer><p>Copyright 2024 Example. {Teaser}</p></footer><script>var x = "{Teaser}";</script>
            """);
        Assert.Equal($"Bridge closed\n\nBy Jane Roe, 6 October 2020\n\n{P1}\n\n{P2}\n\nWhat comes next\n\n{P3}\n", content.Text);
        Assert.Equal(["Bridge closed", "What comes next"], content.MarkedHeadings.Select(span => span.Of(content.Text)));
        Assert.Equal([P1, P2, P3], content.MarkedProse.Select(span => span.Of(content.Text)));
        Assert.Empty(content.MarkedFurniture);
        Assert.Equal("Bridge closed", content.Title);
    }

    [Fact]
    public void Read_PageWithoutSemanticElements_IsCutByItsProse()
    {
        var content = Read($"""
            <div id=top><a href=/>Home</a> | <a href=/n>News</a></div><h1>Bridge closed</h1>
            <div class=wrap><div class=left><a href=1>One thing and another happened</a><br><a href=2>Two</a></div><div class=story>{Paragraphs(P1, P2, P3)}</div></div>
            <div class=bottom>All rights reserved</div>
            """);
        Assert.Equal($"Bridge closed\n\n{P1}\n\n{P2}\n\n{P3}\n", content.Text);
    }

    [Theory]
    [InlineData("<aside>{0}</aside>")]
    [InlineData("<div class='related-articles'>{0}</div>")]
    [InlineData("<figure><img src=x><figcaption>{0}</figcaption></figure>")]
    [InlineData("<div class='c-promo-box'><p>{0}</p></div>")]
    [InlineData("<ul><li><a href=1>{0}</a></li><li><a href=2>Another story</a></li></ul>")]
    [InlineData("<div><a href=1>{0}</a></div><div><a href=2>Another story</a></div><div><a href=3>A third story</a></div>")]
    public void Read_SideMatterInsideTheArticle_IsKeptAndMarked(string markup)
    {
        var content = Read($"<article>{Paragraphs(P1, P2)}{string.Format(System.Globalization.CultureInfo.InvariantCulture, markup, "Picture of 2018")}{Paragraphs(P3)}</article>");
        Assert.Equal("Picture of 2018", Marked(content)[0]);
        Assert.Equal([P1, P2, P3], content.MarkedProse.Select(span => span.Of(content.Text)));
    }

    [Theory]
    [InlineData("<nav>Menu of 2018</nav>")]
    [InlineData("<form><label>Menu of 2018</label><input></form>")]
    [InlineData("<div class=share-bar>Menu of 2018</div>")]
    [InlineData("<div id=comments><p>Menu of 2018</p></div>")]
    [InlineData("<section class='newsletter signup'><p>Menu of 2018</p></section>")]
    [InlineData("<div hidden>Menu of 2018</div>")]
    [InlineData("<div style='display: none'>Menu of 2018</div>")]
    [InlineData("<div role=navigation>Menu of 2018</div>")]
    [InlineData("<noscript>Menu of 2018</noscript><template><p>Menu of 2018</p></template>")]
    [InlineData("<style>Menu of 2018</style><script>Menu of 2018</script>")]
    [InlineData("<select><option>Menu of 2018</select><textarea>Menu of 2018</textarea><button>Menu of 2018</button>")]
    public void Read_PageFrame_IsLeftOut(string markup)
    {
        var content = Read($"<article>{Paragraphs(P1, P2)}{markup}{Paragraphs(P3)}</article>");
        Assert.Equal($"{P1}\n\n{P2}\n\n{P3}\n", content.Text);
    }

    [Theory]
    [InlineData("<form action=/all>{0}</form>")]
    [InlineData("<div class=sidebar-layout>{0}</div>")]
    [InlineData("<div class='post has-sidebar'><header>{0}</header></div>")]
    [InlineData("<div class=content-share>{0}</div>")]
    [InlineData("<table><tr><td>{0}</td></tr></table>")]
    [InlineData("<center><font>{0}</font></center>")]
    public void Read_ArticleInAnOddElement_IsStillTheArticle(string markup)
    {
        var content = Read(string.Format(System.Globalization.CultureInfo.InvariantCulture, markup, Paragraphs(P1, P2, P3)));
        Assert.Equal($"{P1}\n\n{P2}\n\n{P3}\n", content.Text);
        Assert.Empty(content.MarkedFurniture);
    }

    [Fact]
    public void Read_BreaksInsteadOfParagraphs_AreParagraphs() =>
        Assert.Equal($"{P1}\n\n{P2}\nSecond line.\n", Read($"<div>{P1}<br><br>{P2}<br>Second line.</div>").Text);

    [Fact]
    public void Read_Items_StandOnTheirOwnLines()
    {
        var content = Read($"<article>{Paragraphs(P1, P2)}<ul><li>5 May 2020: the pier sank<li>6 May 2020: traffic stopped</ul><dl><dt>1931</dt><dd>It was built</dd></dl></article>");
        Assert.EndsWith($"{P2}\n\n5 May 2020: the pier sank\n6 May 2020: traffic stopped\n\n1931\nIt was built\n", content.Text, StringComparison.Ordinal);
        Assert.Empty(content.MarkedFurniture);
    }

    [Fact]
    public void Read_DataTable_GivesALineARow() =>
        Assert.EndsWith("\n\nDate\tWhat\n5 May 2020\tThe pier sank\n", Read($"<article>{Paragraphs(P1, P2)}<table><tr><th>Date<th>What</tr><tr><td>5 May 2020<td><p>The <b>pier</b> sank</p></tr></table></article>").Text, StringComparison.Ordinal);

    [Fact]
    public void Read_WhiteSpace_IsNormalised() =>
        Assert.Equal("The bridge was closed\u2019 on 5 May, cooperating.\n", Read("<p>\n  The&nbsp;bridge\r\n\twas <b> closed</b>&rsquo; on&#x2009;5 <i>May</i>, co&shy;oper&#8203;ating.  </p>").Text);

    [Fact]
    public void Read_InlineElements_DoNotPartWords() => Assert.Equal("On 5th May it rained.\n", Read("<p>On 5<sup>th</sup> May <span>it </span><a href=x>rained</a>.").Text);

    [Theory]
    [InlineData("<meta property=og:title content='From  OG'><title>From title - Site</title>", "<h1>From h1</h1>", "From OG")]
    [InlineData("<title>From title - Site</title>", "<h1>From h1</h1>", "From h1")]
    [InlineData("<title>From title - Site</title>", "", "From title - Site")]
    [InlineData("", "", null)]
    public void Read_Title_ComesFromTheBestPlace(string head, string heading, string? title) => Assert.Equal(title, Read($"<article>{heading}{Paragraphs(P1, P2)}</article>", head).Title);

    [Theory]
    [InlineData("<html lang=de-AT><p>Text", "de-AT")]
    [InlineData("<html xml:lang=fr><p>Text", "fr")]
    [InlineData("<html><meta http-equiv=Content-Language content=es><p>Text", "es")]
    [InlineData("<html><meta property=og:locale content=en_us><p>Text", "en-US")]
    [InlineData("<html lang=''><p>Text", null)]
    [InlineData("<html lang='not a tag'><p>Text", null)]
    public void Read_Language_IsTheStated(string page, string? language) => Assert.Equal(language, Reader.Read(page).Language);

    [Fact]
    public void Read_NestingWithoutEnd_KeepsTheText()
    {
        var open = string.Concat(Enumerable.Repeat("<div>", 10_000));
        var close = string.Concat(Enumerable.Repeat("</div>", 10_000));
        Assert.Equal($"Before\n\n{P1}\n\nAfter\n", Read($"<article><div>Before</div>{open}{P1}{close}<div>After</div></article>").Text);
    }
}
