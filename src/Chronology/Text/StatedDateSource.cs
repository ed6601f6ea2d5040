namespace Chronology.Text;

/// <summary>What states a publication date, strongest first.</summary>
public enum StatedDateSource
{
    /// <summary>The user, by <c>--published</c>.</summary>
    Given,
    HtmlMeta,
    JsonLd,
    EmailHeader,

    /// <summary>The line above a quoted message, or the head of a forwarded one.</summary>
    QuotationHead,
    FrontMatter,

    /// <summary>A date in the file's or a folder's name.</summary>
    Path,
}
