namespace Chronology.Text;

/// <summary>Cuts text at white space into words for the phrases of furniture.</summary>
internal static class PageFurnitureWords
{
    /// <summary>The first <paramref name="most"/> words that have a letter or a digit.</summary>
    public static PageFurnitureWord[] Of(string text, TextSpan span, int most)
    {
        var words = new List<PageFurnitureWord>();
        for (var at = span.Start; at < span.End && words.Count < most;)
        {
            while (at < span.End && char.IsWhiteSpace(text[at]))
            {
                at++;
            }
            var start = at;
            while (at < span.End && !char.IsWhiteSpace(text[at]))
            {
                at++;
            }
            if (at == start)
            {
                break;
            }
            var plain = Plain(text.AsSpan(start, Math.Min(at - start, 100)));
            if (plain.Length > 0)
            {
                words.Add(new PageFurnitureWord(plain, start, at, IsOpener(text[at - 1])));
            }
            else if (words.Count > 0 && at - start == 1 && IsOpener(text[start]))
            {
                words[^1] = words[^1] with { Opens = true };
            }
        }
        return [.. words];
    }

    /// <summary>How many words there are; where a script writes no blanks, two of its characters count as one.</summary>
    public static int Count(string text, TextSpan span)
    {
        int words = 0, unspaced = 0;
        var inWord = false;
        foreach (var character in text.AsSpan(span.Start, span.Length))
        {
            var isPart = char.IsLetterOrDigit(character);
            unspaced += character is >= '\u3040' and <= '\u9FFF' ? 1 : 0;
            words += isPart && !inWord ? 1 : 0;
            inWord = isPart || (inWord && !char.IsWhiteSpace(character));
        }
        return words + (unspaced / 2);
    }

    private static bool IsOpener(char character) => character is ':' or '|' or '>' or '\u00BB' or '\u203A' or '\u2013' or '\u2014' or '-' or '\u2192' or '\uFF1A';

    private static string Plain(ReadOnlySpan<char> word)
    {
        int start = 0, end = word.Length;
        while (start < end && !IsKept(word[start]))
        {
            start++;
        }
        while (end > start && !IsKept(word[end - 1]))
        {
            end--;
        }
        Span<char> plain = stackalloc char[end - start];
        var length = 0;
        foreach (var character in word[start..end])
        {
            if (character is not ('\'' or '\u2019' or '\u00AD' or '\u200B'))
            {
                plain[length++] = char.ToLowerInvariant(character);
            }
        }
        // Brackets as treebanks write them: -LRB-, -RRB-.
        return plain[..length] is "lrb" or "rrb" or "lsb" or "rsb" && start > 0 ? "" : plain[..length].ToString();
    }

    private static bool IsKept(char character) => char.IsLetterOrDigit(character) || character is '\u00A9' or '&';
}
