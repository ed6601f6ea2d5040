namespace Chronology.Text.Furniture;

/// <summary>Tells lines that are navigation by their signs alone: "Home > World > Europe", "News | Sport | Weather", "#spring #flood".</summary>
internal static class FurnitureTrail
{
    private const int LongestPart = 4;

    public static bool IsTrail(string text, FurnitureBlock block)
    {
        var line = text.AsSpan(block.Span.Start, block.Span.Length);
        if (block.EndsWithStop || block.HasTab || block.WordCount > 24 || line.Contains('\n'))
        {
            return false;
        }
        if (line[0] == '#' && IsHashtags(line))
        {
            return true;
        }
        return (IsParted(line, '>', 2) || IsParted(line, '\u00BB', 2) || IsParted(line, '\u203A', 2) || IsParted(line, '|', 3)) && !block.HasDigit;
    }

    private static bool IsParted(ReadOnlySpan<char> line, char sign, int fewest)
    {
        var parts = 0;
        foreach (var range in line.Split(sign))
        {
            var part = line[range].Trim();
            if (part.IsEmpty || part.Count(' ') >= LongestPart)
            {
                return false;
            }
            parts++;
        }
        return parts >= fewest;
    }

    private static bool IsHashtags(ReadOnlySpan<char> line)
    {
        foreach (var range in line.Split(' '))
        {
            var word = line[range].Trim(',');
            if (!word.IsEmpty && (word[0] != '#' || word.Length < 3))
            {
                return false;
            }
        }
        return true;
    }
}
