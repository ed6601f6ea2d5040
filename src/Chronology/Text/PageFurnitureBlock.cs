namespace Chronology.Text;

/// <summary>What can be seen of a line block without knowing what stands around it.</summary>
internal sealed class PageFurnitureBlock
{
    /// <summary>The words of a longer block are not looked at: it is prose anyway.</summary>
    public const int MostWords = 64;

    private const int FewestProseWords = 8;
    private const int LongSentence = 12;

    public required int FirstSentence { get; init; }

    public required int EndSentence { get; init; }

    public required TextSpan Span { get; init; }

    /// <summary>Empty where there are too many to be anything but prose.</summary>
    public required PageFurnitureWord[] Words { get; init; }

    public required int WordCount { get; init; }

    /// <summary>Words of its longest sentence.</summary>
    public required int LongestSentence { get; init; }

    /// <summary>Whether it ends as a sentence does, closing quotes and brackets aside.</summary>
    public required bool EndsWithStop { get; init; }

    public required bool EndsWithQuestion { get; init; }

    /// <summary>Whether it ends with a colon, a semicolon, a comma or a dash.</summary>
    public required bool IsOpenEnded { get; init; }

    public required bool IsBulleted { get; init; }

    public required bool IsQuoted { get; init; }

    public required bool HasTab { get; init; }

    public required bool StartsUpper { get; init; }

    /// <summary>A date in figures stands at the end, glued to the word before it: "holiday18.11.2025".</summary>
    public required bool HasGluedDate { get; init; }

    /// <summary>It begins as a line of a chronology does: "5 May 2020 - The court ruled".</summary>
    public required bool IsDateLed { get; init; }

    /// <summary>It is a date or a time and nothing else.</summary>
    public required bool IsDateOnly { get; init; }

    /// <summary>Of the longer words after the first, how many begin with a capital, from 0 to 1.</summary>
    public required double TitleCase { get; init; }

    public required bool HasDigit { get; init; }

    public PageFurnitureMark Mark { get; set; }

    /// <summary>Sentences that end with a stop.</summary>
    public bool IsProse => EndsWithStop ? WordCount >= FewestProseWords && LongestSentence >= 5 : WordCount >= 40 || (WordCount >= 25 && !HasTab && !IsHeadlineLike);

    /// <summary>At least one long sentence that ends with a stop.</summary>
    public bool IsLongProse => EndsWithStop && LongestSentence >= LongSentence;

    /// <summary>As the title of an article in a list of links: short, beginning with a capital, ending without a stop.</summary>
    public bool IsHeadlineLike =>
        !EndsWithStop && !IsOpenEnded && !HasTab && !IsDateLed && !IsQuoted && StartsUpper && WordCount is >= 2 and <= 30;
}
