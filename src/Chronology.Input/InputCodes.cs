namespace Chronology.Input;

/// <summary>The codes of all diagnostics that reading gives.</summary>
public static class InputCodes
{
    public const string InputMissing = "input-missing";
    public const string FolderUnreadable = "folder-unreadable";
    public const string FolderRepeated = "folder-repeated";
    public const string FileRepeated = "file-repeated";
    public const string FileUnreadable = "file-unreadable";
    public const string FileEmpty = "file-empty";
    public const string FileTooLarge = "file-too-large";
    public const string FileBinary = "file-binary";
    public const string FormatUnknown = "format-unknown";
    public const string HiddenSkipped = "hidden-skipped";
    public const string LinkBroken = "link-broken";
    public const string EncodingUnknown = "encoding-unknown";
    public const string EncodingGuessed = "encoding-guessed";
    public const string EncodingDamaged = "encoding-damaged";
    public const string FrontMatterInvalid = "front-matter-invalid";
    public const string TextMissing = "text-missing";
    public const string PublishedInvalid = "published-invalid";
    public const string PublishedUnmatched = "published-unmatched";
    public const string PublishedAmbiguous = "published-ambiguous";
    public const string PublishedConflict = "published-conflict";
}
