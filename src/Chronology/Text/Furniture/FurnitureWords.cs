namespace Chronology.Text.Furniture;

/// <summary>Cuts text at white space into words for the phrases of furniture, as many as are asked for.</summary>
internal sealed class FurnitureWords(string text, ReadOnlyMemory<Token> tokens, int start, int end, int most, FurniturePhrases phrases)
{
    private const int LongestWord = 100;
    private const byte White = 1, Kept = 2, Digit = 4, Other = 8;

    private static readonly byte[] AsciiSigns = BuildAsciiSigns();

    private FurnitureWord[] words = [];
    private int count;
    private readonly int begin = start;
    private int at = start;

    /// <summary>All of them; a word has a letter or a digit.</summary>
    public ReadOnlySpan<FurnitureWord> All => First(most);

    /// <summary>The first so many, or fewer where there are no more.</summary>
    public ReadOnlySpan<FurnitureWord> First(int number)
    {
        number = Math.Min(number, most);
        while (count < number && at < end)
        {
            Read();
        }
        return words.AsSpan(0, Math.Min(count, number));
    }

    /// <summary>Whether a colon, a bar, a dash or an arrow follows a word.</summary>
    /// <remarks>The sign may stand apart, so the text behind the word is read.</remarks>
    public bool Opens(int index)
    {
        First(index + 2);
        return words[index].Opens;
    }

    /// <summary>Whether a phrase of a section can stand anywhere among the words; nothing is kept of those that are looked at.</summary>
    public bool MayHold(FurnitureSection section)
    {
        var last = begin;
        foreach (var token in tokens.Span)
        {
            if (token.Start < last || (token.Kind != TokenKind.Symbol && token.End - token.Start < section.ShortestKey && IsAlone(token)))
            {
                continue;
            }
            if (token.Kind == TokenKind.Word && IsAlone(token))
            {
                if (section.IsKey(phrases.Find(text, token.Start, token.End - token.Start)))
                {
                    return true;
                }
                continue;
            }
            var first = token.Start;
            byte seen = 0;
            for (last = first; last < end && SignsOf(text[last]) is var signs && signs != White; last++)
            {
                seen |= signs;
            }
            if ((seen & Kept) != 0 && section.IsKey(Plain(first, last, seen).Id))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>Whether white space stands on both sides of a token, or behind one sign after it.</summary>
    private bool IsAlone(Token token) =>
        (token.Start == begin || text[token.Start - 1] is ' ' or '\n')
        && (token.End >= end || text[token.End] is ' ' or '\n' || (text[token.End] is ',' or '.' && (token.End + 1 >= end || text[token.End + 1] is ' ' or '\n')));

    private void Read()
    {
        while (at < end && char.IsWhiteSpace(text[at]))
        {
            at++;
        }
        var first = at;
        byte seen = 0;
        while (at < end && SignsOf(text[at]) is var signs && signs != White)
        {
            seen |= signs;
            at++;
        }
        if (at == first)
        {
            return;
        }
        if ((seen & Kept) != 0 && Plain(first, at, seen) is { Length: > 0 } word)
        {
            Add(word with { Start = first, End = at, Opens = IsOpener(text[at - 1]) });
        }
        else if (count > 0 && at - first == 1 && IsOpener(text[first]))
        {
            words[count - 1] = words[count - 1] with { Opens = true };
        }
    }

    private void Add(FurnitureWord word)
    {
        if (count == words.Length)
        {
            Array.Resize(ref words, Math.Min(most, count == 0 ? 2 : count * 4));
        }
        words[count++] = word;
    }

    private FurnitureWord Plain(int first, int last, byte seen)
    {
        var word = text.AsSpan(first, Math.Min(last - first, LongestWord));
        int left = 0, right = word.Length;
        while (left < right && (SignsOf(word[left]) & Kept) == 0)
        {
            left++;
        }
        while (right > left && (SignsOf(word[right - 1]) & Kept) == 0)
        {
            right--;
        }
        // Brackets as treebanks write them: -LRB-, -RRB-.
        if (left > 0 && right - left == 3 && IsBracket(word[left..right]))
        {
            return default;
        }
        return (seen & (Other | Digit)) == 0 && right > left
            ? new FurnitureWord(phrases.Find(text, first + left, right - left), right - left, Lower(word[left]), null, 0, 0, false)
            : Rewritten(word[left..right]);
    }

    private FurnitureWord Rewritten(ReadOnlySpan<char> word)
    {
        Span<char> plain = stackalloc char[LongestWord];
        var length = 0;
        foreach (var character in word)
        {
            if (character is not ('\'' or '\u2019' or '\u00AD' or '\u200B'))
            {
                plain[length++] = Lower(character);
            }
        }
        plain = plain[..length];
        var figures = plain.ContainsAnyInRange('0', '9') ? plain.ToString() : null;
        return length == 0 ? default : new FurnitureWord(phrases.Find(plain, 0, length), length, plain[0], figures, 0, 0, false);
    }

    private static char Lower(char character) => char.IsAsciiLetterUpper(character) ? (char)(character | 0x20) : char.ToLowerInvariant(character);

    private static bool IsBracket(ReadOnlySpan<char> word) =>
        word.Equals("lrb", StringComparison.OrdinalIgnoreCase) || word.Equals("rrb", StringComparison.OrdinalIgnoreCase)
        || word.Equals("lsb", StringComparison.OrdinalIgnoreCase) || word.Equals("rsb", StringComparison.OrdinalIgnoreCase);

    private static bool IsOpener(char character) => character is ':' or '|' or '>' or '\u00BB' or '\u203A' or '\u2013' or '\u2014' or '-' or '\u2192' or '\uFF1A';

    private static byte SignsOf(char character) =>
        character < 128 ? AsciiSigns[character]
        : char.IsWhiteSpace(character) ? White
        : char.IsLetterOrDigit(character) || character == '\u00A9' ? (byte)(Kept | Other)
        : Other;

    private static byte[] BuildAsciiSigns()
    {
        var signs = new byte[128];
        for (var c = 0; c < signs.Length; c++)
        {
            var character = (char)c;
            signs[c] = char.IsWhiteSpace(character) ? White
                : char.IsAsciiDigit(character) ? (byte)(Kept | Digit)
                : char.IsAsciiLetter(character) || character == '&' ? Kept
                : character == '\'' ? Other
                : (byte)0;
        }
        return signs;
    }
}
