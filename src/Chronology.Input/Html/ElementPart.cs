using System.Collections.Frozen;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Chronology.Input.Html;

/// <summary>Tells from an element's name, role and class what part of a page it is.</summary>
internal static partial class ElementPart
{
    private static readonly FrozenSet<string> MarkedWords = Set(
        "related recommended recommendation recommendations readmore promo promos teaser teasers sidebar infobox factbox pullout aside trending popular " +
        "mostread mostpopular toc furtherreading seealso crosslink crosslinks inlinerelated moreon morefrom");

    private static readonly FrozenSet<string> DroppedWords = Set(
        "nav navbar navigation breadcrumb breadcrumbs share sharing sharebar sharetools social socials addthis addtoany sharedaddy newsletter subscribe subscription signup " +
        "advert advertisement advertising ad ads adsbygoogle sponsor sponsored outbrain taboola cookie cookies gdpr consent paywall modal popup " +
        "pagination pager pagenav tagcloud taglist skiplink skipnav masthead toolbar printonly screenreader footer offcanvas");

    private static readonly FrozenSet<string> CommentWords = Set("comments commentlist commentform comment respond disqus disqusthread replies");

    private static readonly FrozenSet<string> DroppedRoles = Set("navigation banner contentinfo search dialog alertdialog alert menu menubar toolbar");

    private static readonly FrozenSet<string> BylineWords = Set("byline author dateline timestamp pubdate postdate posted published publishdate entrydate entrymeta postmeta articlemeta meta date datetime time");

    private static readonly FrozenSet<string> Outlines = Set("html body main article");

    /// <summary>The part that begins with the element inside <paramref name="outer"/>.</summary>
    public static BlockPart Of(IElement element, BlockPart outer, bool inArticle, PageSurvey survey)
    {
        if (outer == BlockPart.Dropped || IsHidden(element))
        {
            return BlockPart.Dropped;
        }
        if (Outlines.Contains(element.LocalName))
        {
            return outer;
        }
        var words = Words(element);
        if (words.Any(CommentWords.Contains) && !survey.WeightOf(element).HoldsTitle)
        {
            return BlockPart.Dropped;
        }
        if (survey.IsMainPart(element))
        {
            return outer;
        }
        var part = ByName(element, inArticle);
        if (part == BlockPart.Article)
        {
            part = words.Any(DroppedWords.Contains) ? BlockPart.Dropped : words.Any(MarkedWords.Contains) ? BlockPart.Marked : part;
        }
        return part > outer ? part : outer;
    }

    public static bool IsByline(IElement element) => element.LocalName is "time" or "address" || Words(element).Any(BylineWords.Contains);

    private static BlockPart ByName(IElement element, bool inArticle) => element.LocalName switch
    {
        "nav" or "menu" or "dialog" or "search" or "form" => BlockPart.Dropped,
        "footer" => inArticle ? BlockPart.Marked : BlockPart.Dropped,
        "header" => inArticle ? BlockPart.Article : BlockPart.Dropped,
        "aside" => inArticle ? BlockPart.Marked : BlockPart.Dropped,
        "figcaption" or "figure" => BlockPart.Marked,
        _ when element.GetAttribute("role") is { } role && DroppedRoles.Contains(role) => BlockPart.Dropped,
        _ when element.GetAttribute("role") == "complementary" => inArticle ? BlockPart.Marked : BlockPart.Dropped,
        _ => BlockPart.Article,
    };

    private static bool IsHidden(IElement element) =>
        element.HasAttribute("hidden")
        || (element.GetAttribute("style") is { } style && HiddenStyle().IsMatch(style));

    /// <summary>The words of the class names and the id, and each whole name without its joints: "related-links" gives related, links, relatedlinks.</summary>
    private static List<string> Words(IElement element)
    {
        var words = new List<string>();
        foreach (var name in $"{element.ClassName} {element.Id}".Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Take(20))
        {
            var parts = Joints().Split(name.Length > 80 ? name[..80] : name).Where(part => part.Length > 0).Select(part => part.ToLowerInvariant()).ToList();
            // "has-sidebar", "no-comments" and "share-enabled" speak of the page's settings, not of this element.
            if (parts.Count > 0 && parts[0] is not ("has" or "no" or "is" or "with" or "not" or "js") && parts[^1] is not ("enabled" or "disabled" or "on" or "off" or "open" or "closed"))
            {
                words.AddRange(parts);
                words.Add(string.Concat(parts));
            }
        }
        return words;
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    [GeneratedRegex("[^A-Za-z0-9]+|(?<=[a-z])(?=[A-Z])", RegexOptions.CultureInvariant)]
    private static partial Regex Joints();

    [GeneratedRegex(@"display\s*:\s*none|visibility\s*:\s*hidden", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex HiddenStyle();
}
