using System.Globalization;

namespace Chronology.Rendering.View;

/// <summary>How a document is listed and cited.</summary>
internal static class DocumentView
{
    /// <summary>The file's name, by which a reader finds it again.</summary>
    private static string Name(ReportDocument document)
    {
        var path = document.Path.Replace('\\', '/').TrimEnd('/');
        var name = DisplayText.Clean(path[(path.LastIndexOf('/') + 1)..], DisplayText.TitleLimit);
        return name.Length > 0 ? name : DisplayText.Clean(document.Id, DisplayText.TitleLimit);
    }

    private static string Title(ReportDocument document) => DisplayText.Clean(document.Title, DisplayText.TitleLimit);

    /// <summary>"6 October 2025"; empty when nothing bounds it.</summary>
    private static string Published(ReportDocument document) => document.Published is { } published ? DisplayText.Clean(IsoDate.OneDay(published.Edtf), 400) : "";

    /// <summary>A BCP 47 tag, or empty when the model's is none.</summary>
    public static string Language(ReportDocument document) =>
        document.Language.Length is > 1 and < 36 && document.Language.All(c => char.IsAsciiLetterOrDigit(c) || c == '-') && char.IsAsciiLetter(document.Language[0]) ? document.Language : "";

    public static Dictionary<string, object> Of(ReportDocument document, int number, int events) => new()
    {
        ["anchor"] = "document-" + number.ToString(CultureInfo.InvariantCulture),
        ["name"] = Name(document),
        ["title"] = Title(document),
        ["path"] = DisplayText.Clean(document.Path, DisplayText.TitleLimit),
        ["lang"] = Language(document),
        ["sha256"] = DisplayText.Clean(document.Sha256, 80),
        ["published"] = Published(document),
        ["publishedFrom"] = DisplayText.Clean(document.Published?.From),
        ["publishedQuote"] = DisplayText.Clean(document.Published?.Quote),
        ["publishedConfidence"] = document.Published is { } p ? Words.Confidence(p.Confidence) : "",
        ["events"] = Words.Count(events, "event"),
    };
}
