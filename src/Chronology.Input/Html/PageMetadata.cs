using AngleSharp.Dom;
using Chronology.Input.Metadata;
using Chronology.Text;

namespace Chronology.Input.Html;

/// <summary>What a page's metadata states: its title, its language and when it was published.</summary>
internal static class PageMetadata
{
    /// <summary>Names of publication dates in meta elements, the most exact first. Dates of changes are none of them.</summary>
    private static readonly string[] DateNames =
    [
        "article:published_time", "article:published", "og:article:published_time", "og:published_time", "og:pubdate", "datepublished", "date_published",
        "publishdate", "publish-date", "publish_date", "publisheddate", "published_date", "published-date", "published", "publication_date", "publication-date",
        "pubdate", "pub_date", "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime", "citation_publication_date", "citation_online_date",
        "dc.date.issued", "dcterms.issued", "dc.date.published", "dc.issued", "dcterms.date", "dc.date", "dcterms.created", "dc.date.created", "dc.created",
        "originalpublicationdate", "displaydate", "article_date_original", "citation_date", "article.published", "article.created", "bt:pubdate", "date",
    ];

    public static string? OpenGraphTitle(PageSurvey survey) => CleanText.OfLine(Content(survey, "og:title") ?? Content(survey, "twitter:title"));

    public static string? Author(PageSurvey survey) => AuthorName.Of(Content(survey, "author") ?? Content(survey, "parsely-author"));

    public static string? Language(PageSurvey survey) =>
        LanguageTag.Of(survey.LanguageAttribute) ?? LanguageTag.Of(Content(survey, "content-language")) ?? LanguageTag.Of(Content(survey, "og:locale"));

    /// <summary>Strongest first, each day once a source.</summary>
    /// <param name="lead">The blocks of the article before its first prose, where a time element tells the publication.</param>
    public static IEnumerable<StatedDate> Dates(PageSurvey survey, IEnumerable<HtmlBlock> lead)
    {
        var named = survey.Metas
            .Select(meta => (Rank: Array.IndexOf(DateNames, Name(meta)), Value: meta.GetAttribute("content")))
            .Where(pair => pair.Rank >= 0)
            .OrderBy(pair => pair.Rank)
            .Select(pair => Stated(pair.Value, StatedDateSource.HtmlMeta));
        var scripts = survey.JsonLd.SelectMany(JsonLdDates.Of).Select(value => Stated(value, StatedDateSource.JsonLd));
        var marked = survey.Times.Where(IsMarkedPublished).Take(1).Select(element => Stated(ValueOf(element), StatedDateSource.HtmlMeta));
        var timed = lead.Select(block => block.Time).OfType<IElement>().Where(element => !IsModified(element)).Take(1)
            .Select(element => Stated(ValueOf(element), StatedDateSource.HtmlMeta));
        return named.Concat(marked).Concat(timed).Concat(scripts).OfType<StatedDate>()
            .OrderBy(stated => stated.Source)
            .DistinctBy(stated => (stated.Day, stated.Source));
    }

    private static StatedDate? Stated(string? value, StatedDateSource source) =>
        MetadataDay.Parse(value) is { } day ? new StatedDate(day, source, value!.Trim()) : null;

    private static string? Content(PageSurvey survey, string name) =>
        survey.Metas.Find(meta => Name(meta) == name)?.GetAttribute("content");

    private static string Name(IElement meta) =>
        (meta.GetAttribute("property") ?? meta.GetAttribute("name") ?? meta.GetAttribute("itemprop") ?? meta.GetAttribute("http-equiv") ?? "").Trim().ToLowerInvariant();

    private static string? ValueOf(IElement element) =>
        element.GetAttribute("datetime") ?? element.GetAttribute("content") ?? CleanText.OfLine(element.TextContent);

    private static bool IsMarkedPublished(IElement element) =>
        element.HasAttribute("pubdate") || (element.GetAttribute("itemprop") ?? "").Contains("datePublished", StringComparison.OrdinalIgnoreCase)
        || (element.LocalName == "time" && !IsModified(element) && ClassNames(element).Any(name => name is "published" or "dt-published" or "entry-date"));

    private static bool IsModified(IElement element) =>
        (element.GetAttribute("itemprop") ?? "").Contains("modified", StringComparison.OrdinalIgnoreCase)
        || ClassNames(element).Any(name => (name.Contains("updated", StringComparison.Ordinal) && !ClassNames(element).Contains("published", StringComparer.Ordinal))
            || name.Contains("modified", StringComparison.Ordinal));

    private static string[] ClassNames(IElement element) =>
        (element.ClassName ?? "").ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
