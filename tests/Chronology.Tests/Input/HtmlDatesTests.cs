using Chronology.Input.Html;
using Chronology.Text;
using NodaTime.Text;

namespace Chronology.Tests.Input;

public class HtmlDatesTests
{
    private const string Prose = "<p>The city council voted on Monday to close the old bridge to all lorries until the spring of 2031.</p>";

    [Theory]
    [InlineData("<meta property='article:published_time' content='2025-10-06T23:30:00-07:00'>", "HtmlMeta 2025-10-06")]
    [InlineData("<meta name='DC.date.issued' content='2025-10-06'>", "HtmlMeta 2025-10-06")]
    [InlineData("<meta itemprop=datePublished content='Oct 6, 2025'>", "HtmlMeta 2025-10-06")]
    [InlineData("<meta name=pubdate content=20251006>", "HtmlMeta 2025-10-06")]
    [InlineData("<meta name=date content=2025-10-07><meta property=article:published_time content=2025-10-06>", "HtmlMeta 2025-10-06, HtmlMeta 2025-10-07")]
    [InlineData("<meta name=date content=2025-10-06><meta name=pubdate content=2025-10-06>", "HtmlMeta 2025-10-06")]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\"2025-10-06T08:00Z\",\"dateModified\":\"2025-10-09\"}</script>", "JsonLd 2025-10-06")]
    [InlineData("<script type='application/ld+json'>[{\"@type\":\"Organization\"},{\"@type\":[\"Thing\",\"BlogPosting\"],\"datePublished\":\"2025-10-06\"}]</script>", "JsonLd 2025-10-06")]
    [InlineData("<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"WebPage\",\"datePublished\":\"2025-10-05\"},{\"@type\":\"Article\",\"datePublished\":\"2025-10-06\",},]}</script>", "JsonLd 2025-10-06")]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"WebPage\",\"datePublished\":{\"@value\":\"2025-10-06\"}}</script>", "JsonLd 2025-10-06")]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"WebPage\",\"mainEntity\":{\"@type\":\"Report\",\"datePublished\":\"2025-10-06\"}}</script>", "JsonLd 2025-10-06")]
    [InlineData("<script type='application/ld+json'><!-- {\"@type\":\"Article\",\"datePublished\":\"2025-10-06\"} --></script>", "JsonLd 2025-10-06")]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"Article\",\"datePublished\":\"2025-10-06\"}</script><meta name=date content=2025-10-06>", "HtmlMeta 2025-10-06, JsonLd 2025-10-06")]
    public void Read_Head_States(string head, string expected) => Assert.Equal(expected, Dates(head, $"<article><h1>T</h1>{Prose}</article>"));

    [Theory]
    [InlineData("<article><h1>T</h1><time datetime='2025-10-06T10:00'>Monday</time>{0}</article>")]
    [InlineData("<article><h1>T</h1><p>By Roe <time>6 October 2025</time></p>{0}</article>")]
    [InlineData("<article>{0}<p><time pubdate datetime=2025-10-06>x</time></p></article>")]
    [InlineData("<article>{0}<span itemprop=datePublished content=2025-10-06>x</span></article>")]
    [InlineData("<article><h1>T</h1><time class=updated datetime=2025-10-08></time>Updated <p><time class='entry-date published updated' datetime=2025-10-06>x</time>{0}</article>")]
    public void Read_TimeElement_States(string body) =>
        Assert.Equal("HtmlMeta 2025-10-06", Dates("", body.Replace("{0}", Prose, StringComparison.Ordinal)));

    [Theory]
    [InlineData("<meta property='article:modified_time' content='2025-10-06'><meta property=og:updated_time content=2025-10-06><meta name=last-modified content=2025-10-06>", "")]
    [InlineData("<meta name=expires content=2025-10-06><meta name=description content='2025-10-06'>", "")]
    [InlineData("<meta name=date content='sometime'><meta name=pubdate content='0000-00-00'>", "")]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"Article\",\"dateModified\":\"2025-10-06\"}</script>", "")]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"ItemList\",\"itemListElement\":[{\"@type\":\"NewsArticle\",\"datePublished\":\"2025-10-06\"}]}</script>", "")]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"Article\",\"comment\":{\"@type\":\"Article\",\"datePublished\":\"2025-10-06\"}}</script>", "")]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"Article\",\"datePublished\":\"\\ud800\"}</script>", "")]
    [InlineData("<script type='application/ld+json'>not json { at all</script>", "")]
    [InlineData("<script>{\"@type\":\"Article\",\"datePublished\":\"2025-10-06\"}</script>", "")]
    [InlineData("", "<p>On <time datetime=2025-10-06>Monday</time> it rained on the old bridge and on all the lorries that stood there.</p>")]
    [InlineData("", "<aside><time datetime=2025-10-06>Monday</time></aside>")]
    [InlineData("", "<nav><time datetime=2025-10-06>Monday</time></nav>")]
    public void Read_OtherDates_StateNothing(string head, string after) => Assert.Equal("", Dates(head, $"<article><h1>T</h1>{Prose}{after}</article>"));

    private static string Dates(string head, string body) =>
        string.Join(", ", new HtmlReader().Read($"<html><head>{head}</head><body>{body}</body></html>").StatedDates.Select(Shown));

    private static string Shown(StatedDate stated) => $"{stated.Source} {LocalDatePattern.Iso.Format(stated.Day)}";
}
