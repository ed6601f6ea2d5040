namespace Chronology.Rendering.Templates;

/// <summary>Line and column of an offset, both from 1.</summary>
internal static class TextPlace
{
    public static (int Line, int Column) Of(string text, int offset)
    {
        var before = text.AsSpan(0, Math.Clamp(offset, 0, text.Length));
        return (before.Count('\n') + 1, before.Length - (before.LastIndexOf('\n') + 1) + 1);
    }
}
