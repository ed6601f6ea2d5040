using Chronology.Rendering;
using Chronology.Rendering.Markdown;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Chronology.Tests.Rendering.Markdown;

/// <summary>Judged by a CommonMark parser, which had no part in the writing.</summary>
public class MarkdownRendererTests
{
    private static readonly MarkdownPipeline CommonMark = new MarkdownPipelineBuilder().Build();

    // What readers of Markdown on the web understand besides: tables, bare addresses, footnotes, mathematics.
    private static readonly MarkdownPipeline Extended = new MarkdownPipelineBuilder().UseAdvancedExtensions().Build();

    public static TheoryData<string> Models => Rendered.Models;

    [Theory]
    [MemberData(nameof(Models))]
    public void Render_HoldsNoMarkupOfItsTexts(string name)
    {
        var document = Markdig.Markdown.Parse(Rendered.Text(new MarkdownRenderer(), Rendered.Model(name)), CommonMark);
        Assert.Empty(document.Descendants<HtmlBlock>());
        Assert.Empty(document.Descendants<HtmlInline>());
        Assert.Empty(document.Descendants<LinkInline>());
        Assert.Empty(document.Descendants<AutolinkInline>());
        Assert.Empty(document.Descendants<CodeInline>());
        Assert.Empty(document.Descendants<CodeBlock>());
        Assert.Empty(document.Descendants<ThematicBreakBlock>());
        Assert.Empty(document.Descendants<HtmlEntityInline>());
        Assert.DoesNotContain(document.Descendants<EmphasisInline>(), emphasis => emphasis.Parent is not ContainerInline { ParentBlock: ParagraphBlock });
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void Render_GivesOneHeadingAnEvent(string name)
    {
        var model = Rendered.Model(name);
        var document = Markdig.Markdown.Parse(Rendered.Text(new MarkdownRenderer(), model), CommonMark);
        var headings = document.Descendants<HeadingBlock>().ToList();
        Assert.Equal(OneLine(model.Title), Plain(Assert.Single(headings, heading => heading.Level == 1)));
        model = PublishedReport.Of(model);
        Assert.Equal(model.Events.Select(e => $"{OneLine(e.Date.Display)}: {OneLine(e.Headline)}").Concat(model.Undated.Select(u => OneLine(u.Headline))), headings.Where(heading => heading.Level == 3).Select(Plain));
        Assert.Equal(model.Events.Sum(e => e.Sources.Length) + model.Undated.Sum(u => u.Sources.Length), document.Descendants<QuoteBlock>().Count());
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void Render_HoldsNoLinkForReadersWhoKnowMore(string name)
    {
        var document = Markdig.Markdown.Parse(Rendered.Text(new MarkdownRenderer(), Rendered.Model(name)), Extended);
        Assert.DoesNotContain(document.Descendants<LinkInline>(), link => link.Url is { } url && !url.StartsWith("http", StringComparison.Ordinal));
        Assert.Empty(document.Descendants<HtmlInline>());
    }

    [Theory]
    [InlineData("1. not a list", "1\\. not a list")]
    [InlineData("12) nor this", "12\\) nor this")]
    [InlineData("# no heading", "\\# no heading")]
    [InlineData("- no item", "\\- no item")]
    [InlineData("=====", "\\=====")]
    [InlineData("a-b #1 1.5", "a-b #1 1.5")]
    [InlineData("*x* _y_ `z` <b> [l](u) &amp; \\", "\\*x\\* \\_y\\_ \\`z\\` \\<b\\> \\[l\\](u) \\&amp; \\\\")]
    [InlineData("  two\n lines ", "two lines")]
    public void Escape_MakesTextMeanItself(string text, string expected)
    {
        Assert.Equal(expected, MarkdownText.Escape(text));
        Assert.Equal(OneLine(text), Plain(Assert.Single(Markdig.Markdown.Parse(expected, CommonMark).Descendants<ParagraphBlock>())));
    }

    [Fact]
    public void Render_SectionsByYear()
    {
        var headings = Markdig.Markdown.Parse(Rendered.Text(new MarkdownRenderer(), SampleReports.Rich), CommonMark).Descendants<HeadingBlock>();
        Assert.Equal(["44 BCE", "1200", "1066", "1872", "1870", "1900", "1944", "2015", "2024", "2025", "Without a date", "Documents"], headings.Where(heading => heading.Level == 2).Select(Plain));
    }

    private static string OneLine(string text) => string.Join(' ', CellText.Clean(text, int.MaxValue).Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries));

    private static string Plain(LeafBlock block) => string.Concat(block.Inline!.Descendants<LiteralInline>().Select(literal => literal.Content.ToString()));
}
