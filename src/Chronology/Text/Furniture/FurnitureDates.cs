namespace Chronology.Text.Furniture;

/// <summary>The look of dates in lines. It reads none of them: it only tells figures and calendar words from others.</summary>
internal static class FurnitureDates
{
    /// <summary>How many words at the start make up a date or a time; 0 when they name no year, no day of a month and no time.</summary>
    public static int LeadLength(FurnitureWords words, int start, FurniturePhrases phrases)
    {
        int length = 0, figures = 0, names = 0;
        var certain = false;
        for (var i = start; words.First(i + 1) is var read && read.Length > i; i++)
        {
            if (read[i].Figures is { } word)
            {
                if (!IsDateFigure(word))
                {
                    break;
                }
                figures++;
                certain |= IsCertain(word);
            }
            else if (phrases.DateWords.Has(read[i]))
            {
                names++;
            }
            else
            {
                break;
            }
            length = i + 1 - start;
            if (words.Opens(i))
            {
                break;
            }
        }
        return figures > 0 && (certain || names > 0) ? length : 0;
    }

    /// <summary>Whether a date in figures ends the text, after a letter with no blank between, a counter such as "- 2" aside.</summary>
    public static bool IsGluedAtEnd(ReadOnlySpan<char> text)
    {
        var end = WithoutCounter(text);
        var start = end;
        var separators = 0;
        while (start > 0 && (char.IsAsciiDigit(text[start - 1]) || text[start - 1] is '.' or '/' or '-'))
        {
            start--;
            separators += char.IsAsciiDigit(text[start]) ? 0 : 1;
        }
        var date = text[start..end];
        return separators == 2 && date.Length is >= 8 and <= 10 && char.IsAsciiDigit(date[0]) && char.IsAsciiDigit(date[^1])
            && start > 0 && (char.IsLetter(text[start - 1]) || text[start - 1] is ')' or ']' or '"' or '\u201D' or '?' or '!');
    }

    private static int WithoutCounter(ReadOnlySpan<char> text)
    {
        var end = text.Length;
        while (end > 0 && char.IsAsciiDigit(text[end - 1]))
        {
            end--;
        }
        var dash = text[..end].TrimEnd();
        return end < text.Length && text.Length - end <= 3 && dash.Length < end && dash.EndsWith("-") ? dash[..^1].TrimEnd().Length : text.Length;
    }

    /// <summary>Digits with the signs of dates and times between them, and at most an ordinal's or a zone's letters at the end.</summary>
    private static bool IsDateFigure(string word)
    {
        var letters = 0;
        foreach (var character in word)
        {
            if (char.IsLetter(character))
            {
                letters++;
            }
            else if (!char.IsAsciiDigit(character) && character is not ('.' or '/' or '-' or ':' or '\u2013' or '+'))
            {
                return false;
            }
        }
        return letters <= 2 && char.IsAsciiDigit(word[0]);
    }

    /// <summary>A year, a date in figures, or a clock time.</summary>
    private static bool IsCertain(string word)
    {
        var isYear = word.Length == 4 && word[0] is '1' or '2' && !word.AsSpan().ContainsAnyExceptInRange('0', '9');
        var isYears = word.Length is 7 or 9 && word[0] is '1' or '2' && word[4] is '-' or '/' or '\u2013' && !word.Contains('.', StringComparison.Ordinal);
        var isFigures = word.Length >= 6 && word.AsSpan().Count('.') + word.AsSpan().Count('/') + word.AsSpan().Count('-') == 2;
        var isTime = word.Length is >= 4 and <= 8 && word.AsSpan().IndexOf(':') is 1 or 2;
        return isYear || isYears || isFigures || isTime;
    }
}
