using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Chronology.Input.Metadata;

namespace Chronology.Input.Html;

/// <summary>Reads a saved web page: the article's text, and what the page states about it. Nothing is ever fetched.</summary>
public sealed partial class HtmlReader : IDocumentReader
{
    private const int DeclarationWithin = 8192;

    public IReadOnlyList<string> Extensions { get; } = [".html", ".htm", ".xhtml"];

    public string? DeclaredEncoding(ReadOnlySpan<byte> bytes)
    {
        var start = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, DeclarationWithin)]);
        var match = Declaration().Match(start);
        return match.Success ? match.Groups["name"].Value : null;
    }

    public DocumentContent Read(string decoded)
    {
        // The parser is not given a browsing context with a loader, so that no picture, frame or style is ever asked for.
        using var page = new HtmlParser().ParseDocument(NestingLimit.Apply(decoded));
        var survey = PageSurvey.Of(page);
        var blocks = ArticleFinder.Find(BlockReader.Read(page, survey));
        var text = ArticleText.Write(blocks);
        return new DocumentContent(text.Text)
        {
            Title = PageMetadata.OpenGraphTitle(survey) ?? CleanText.OfLine(text.Title) ?? CleanText.OfLine(survey.PageTitle),
            Author = PageMetadata.Author(survey),
            Language = PageMetadata.Language(survey),
            StatedDates = [.. PageMetadata.Dates(survey, blocks.TakeWhile(block => !block.IsProse))],
            MarkedFurniture = text.Furniture,
            MarkedHeadings = text.Headings,
            MarkedProse = text.Prose,
        };
    }

    [GeneratedRegex("""<meta\s[^<>]{0,500}?charset\s*=\s*["']?\s*(?<name>[A-Za-z0-9_:.-]{2,40})|<\?xml\s[^<>]{0,200}?encoding\s*=\s*["'](?<name>[A-Za-z0-9_:.-]{2,40})""", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Declaration();
}
