namespace Chronology.Text.Furniture;

/// <summary>One section of a list of page furniture: its phrases, and the words in them.</summary>
internal sealed class FurnitureSection(FurniturePattern[]?[] byFirstWord, bool[] words, bool[]? keys, int shortestKey)
{
    /// <summary>Stands for any number in a phrase.</summary>
    public const int AnyNumber = 1;

    /// <summary>Whether a word is one of the section's.</summary>
    public bool Has(FurnitureWord word) => word.Id < words.Length && words[word.Id];

    /// <summary>Of the words that <see cref="IsKey"/> holds, the length of the shortest.</summary>
    public int ShortestKey => shortestKey;

    /// <summary>Whether a word is one of those without which no phrase of the section stands anywhere.</summary>
    public bool IsKey(int word) => keys is null || (word < keys.Length && keys[word]);

    /// <summary>Whether a phrase of the section can begin with a word.</summary>
    public bool CanBegin(FurnitureWord word) => PhrasesFrom(word) is not null;

    /// <summary>The index after the section's phrase that stands at <paramref name="start"/>, or -1.</summary>
    /// <param name="whole">Whether the phrase must reach to the last word.</param>
    public int Match(ReadOnlySpan<FurnitureWord> text, int start = 0, bool whole = false)
    {
        if (start >= text.Length || PhrasesFrom(text[start]) is not { } candidates)
        {
            return -1;
        }
        foreach (var candidate in candidates)
        {
            var end = candidate.Match(text, start, whole);
            if (end >= 0)
            {
                return end;
            }
        }
        return -1;
    }

    /// <summary>Whether a phrase of the section stands anywhere.</summary>
    public bool IsWithin(ReadOnlySpan<FurnitureWord> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (Match(text, i) >= 0)
            {
                return true;
            }
        }
        return false;
    }

    private FurniturePattern[]? PhrasesFrom(FurnitureWord word)
    {
        var key = word.IsNumber ? AnyNumber : word.Id;
        return key < byFirstWord.Length ? byFirstWord[key] : null;
    }
}
