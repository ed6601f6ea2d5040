namespace Chronology.Text.Furniture;

/// <summary>What can be seen of a line block without knowing what stands around it.</summary>
internal sealed class FurnitureBlock(string text, ReadOnlyMemory<Token> tokens, TextSpan span, int start, int wordCount, FurniturePhrases phrases)
{
    /// <summary>The words of a longer block are not looked at: it is prose anyway.</summary>
    private const int MostWords = 64;

    private const int FewestProseWords = 8;
    private const int LongSentence = 12;
    private const int LongestDatedLine = 8;
    private const int MostPlaceWords = 3;

    private readonly FurnitureWords words = new(text, tokens, start, span.End, wordCount > MostWords ? 0 : MostWords, phrases);
    private readonly char last = LastCharacter(text, span);
    private int dated = -1;
    private double titleCase = -1;

    public required int FirstSentence { get; init; }

    public required int EndSentence { get; init; }

    public TextSpan Span => span;

    /// <summary>Empty where there are too many to be anything but prose.</summary>
    public ReadOnlySpan<FurnitureWord> Words => words.All;

    public bool HasWords => FirstWords(1).Length > 0;

    public int WordCount => wordCount;

    /// <summary>Words of its longest sentence.</summary>
    public required int LongestSentence { get; init; }

    /// <summary>Whether it ends as a sentence does, closing quotes and brackets aside.</summary>
    public bool EndsWithStop => last is '.' or '!' or '?' or '\u2026' or '\u3002' or '\uFF01' or '\uFF1F' or '\u061F' or '\u0964';

    public bool EndsWithQuestion => last is '?' or '\uFF1F' or '\u061F';

    /// <summary>Whether it ends with a colon, a semicolon, a comma or a dash.</summary>
    public bool IsOpenEnded => last is ':' or ';' or ',' or '-' or '\u2013' or '\u2014';

    public bool IsBulleted => start > span.Start;

    public bool IsQuoted => text[start] is '"' or '\u201C' or '\u201E' or '\u00AB' or '`';

    public bool HasTab => text.AsSpan(span.Start, span.Length).Contains('\t');

    public bool StartsUpper => start < span.End && !char.IsLower(FirstLetter(start, span.End));

    /// <summary>A date in figures stands at the end, glued to the word before it: "holiday18.11.2025".</summary>
    public bool HasGluedDate => FurnitureDates.IsGluedAtEnd(text.AsSpan(span.Start, span.Length));

    /// <summary>It begins as a line of a chronology does: "5 May 2020 - The court ruled".</summary>
    public bool IsDateLed => DatedWords > 0 && FirstWords(DatedWords + 1).Length > DatedWords;

    /// <summary>It is a date or a time and nothing else.</summary>
    public bool IsDateOnly => (DatedWords > 0 && FirstWords(DatedWords + 1).Length == DatedWords) || IsPlaceAndDate();

    /// <summary>Of the longer words after the first, how many begin with a capital, from 0 to 1.</summary>
    public double TitleCase => titleCase < 0 ? titleCase = TitleCaseOf(Words) : titleCase;

    public bool HasDigit => text.AsSpan(span.Start, span.Length).ContainsAnyInRange('0', '9');

    public FurnitureMark Mark { get; set; }

    /// <summary>Sentences that end with a stop.</summary>
    public bool IsProse => EndsWithStop ? WordCount >= FewestProseWords && LongestSentence >= 5 : WordCount >= 40 || (WordCount >= 25 && !HasTab && !IsHeadlineLike);

    /// <summary>At least one long sentence that ends with a stop.</summary>
    public bool IsLongProse => EndsWithStop && LongestSentence >= LongSentence;

    /// <summary>As the title of an article in a list of links: short, beginning with a capital, ending without a stop.</summary>
    public bool IsHeadlineLike =>
        !EndsWithStop && !IsOpenEnded && !HasTab && WordCount is >= 2 and <= 30 && !IsDateLed && !IsQuoted && StartsUpper;

    private int DatedWords => dated < 0 ? dated = FurnitureDates.LeadLength(words, 0, phrases) : dated;

    /// <summary>The first so many words, or fewer where there are no more.</summary>
    /// <remarks>Most blocks are told by their first word: the others are read only when they are asked for.</remarks>
    public ReadOnlySpan<FurnitureWord> FirstWords(int number) => words.First(number);

    /// <summary>Whether a phrase of a section stands anywhere in it.</summary>
    public bool Holds(FurnitureSection section) => words.MayHold(section) && section.IsWithin(Words);

    /// <summary>As letters begin: "Millbrook, 5 May 2020".</summary>
    private bool IsPlaceAndDate()
    {
        var most = HasEarlyComma() ? FirstWords(MostPlaceWords).Length : 0;
        for (var place = 1; place <= most; place++)
        {
            if (text[FirstWords(place)[place - 1].End - 1] == ',' && FirstWords(LongestDatedLine + 1).Length is var length && place < length && length <= LongestDatedLine
                && FurnitureDates.LeadLength(words, place, phrases) == length - place)
            {
                var first = FirstWords(1)[0];
                return char.IsUpper(FirstLetter(first.Start, first.End)) && !phrases.DateWords.Has(first);
            }
        }
        return false;
    }

    /// <summary>Whether one of the first words ends with a comma, seen without reading them as words.</summary>
    private bool HasEarlyComma()
    {
        var place = 0;
        for (var i = start + 1; i < span.End && place < MostPlaceWords; i++)
        {
            var isEnd = char.IsWhiteSpace(text[i]) && !char.IsWhiteSpace(text[i - 1]);
            if (isEnd && text[i - 1] == ',')
            {
                return true;
            }
            // What holds no letter and no digit is no word.
            place += isEnd && char.IsLetterOrDigit(text[i - 1]) ? 1 : 0;
        }
        return false;
    }

    private double TitleCaseOf(ReadOnlySpan<FurnitureWord> all)
    {
        int upper = 0, longer = 0;
        for (var i = 1; i < all.Length; i++)
        {
            var letter = FirstLetter(all[i].Start, all[i].End);
            if (all[i].Length > 3 && char.IsLetter(letter))
            {
                longer++;
                upper += char.IsUpper(letter) ? 1 : 0;
            }
        }
        return longer == 0 ? 0 : (double)upper / longer;
    }

    private char FirstLetter(int from, int to)
    {
        while (from < to && !char.IsLetterOrDigit(text[from]))
        {
            from++;
        }
        return from < to ? text[from] : ' ';
    }

    private static char LastCharacter(string text, TextSpan span)
    {
        var end = span.End;
        while (end - 1 > span.Start && text[end - 1] is '"' or '\'' or '\u201D' or '\u2019' or '\u00BB' or ')' or ']' or '*' or '_' or '`' or ' ')
        {
            end--;
        }
        return text[end - 1];
    }
}
