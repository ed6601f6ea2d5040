namespace Chronology.Input;

/// <summary>Turns an offset into a line and a column.</summary>
internal static class TextPlace
{
    /// <summary>Both from 1; the column in UTF-16 code units.</summary>
    public static (int Line, int Column) Of(string text, int offset)
    {
        var before = text.AsSpan(0, Math.Clamp(offset, 0, text.Length));
        return (before.Count('\n') + 1, before.Length - before.LastIndexOf('\n'));
    }
}
