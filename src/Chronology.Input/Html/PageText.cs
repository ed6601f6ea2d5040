namespace Chronology.Input.Html;

/// <summary>Characters as a page shows them.</summary>
internal static class PageText
{
    /// <summary>White space that a browser collapses, and the blanks that pages use instead of it.</summary>
    public static bool IsBlank(char character) => char.IsWhiteSpace(character) || char.IsControl(character);

    /// <summary>Shown as nothing: soft hyphens, zero-width marks and byte order marks, which would only break words apart.</summary>
    public static bool IsInvisible(char character) => character is '\u00AD' or '\u200B' or '\u2060' or '\uFEFF';

    public static int VisibleLength(string text)
    {
        var length = 0;
        foreach (var character in text)
        {
            length += IsBlank(character) || IsInvisible(character) ? 0 : 1;
        }
        return length;
    }
}
