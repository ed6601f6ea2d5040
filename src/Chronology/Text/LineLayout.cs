namespace Chronology.Text;

/// <summary>Whether the lines of a text are its paragraphs or only where a page was full.</summary>
internal static class LineLayout
{
    private const int NarrowestWrap = 40;
    private const int WidestWrap = 110;

    /// <summary>True when most lines break within a sentence: then a single line break is a space.</summary>
    /// <remarks>Lines as a page fills them are of like length, and seldom end where a sentence ends.</remarks>
    public static bool IsHardWrapped(string text)
    {
        var pairs = 0;
        var broken = 0;
        var previousEnd = '\n';
        var previousLength = 0;
        var start = 0;
        while (start < text.Length)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            var line = text.AsSpan(start, end - start).Trim();
            if (line.Length > 0 && previousLength is > NarrowestWrap and < WidestWrap && char.IsLetterOrDigit(line[0]))
            {
                pairs++;
                broken += EndsSentence(previousEnd) ? 0 : 1;
            }

            previousLength = line.Length;
            previousEnd = line.Length > 0 ? line[^1] : '\n';
            start = end + 1;
        }

        return pairs >= 3 && broken * 2 > pairs && LooksFilled(text);
    }

    public static bool EndsSentence(char c) => c is '.' or '!' or '?' or ':' or ';' or '"' or '”' or ')' or '…';

    private static bool LooksFilled(string text)
    {
        var lines = 0;
        var wide = 0;
        var longest = 0;
        foreach (var range in text.AsSpan().Split('\n'))
        {
            var length = text.AsSpan(range).Trim().Length;
            if (length == 0)
            {
                continue;
            }

            lines++;
            longest = Math.Max(longest, length);
            wide += length is > NarrowestWrap and < WidestWrap ? 1 : 0;
        }

        return wide * 3 > lines * 2 && longest < WidestWrap * 2;
    }
}
