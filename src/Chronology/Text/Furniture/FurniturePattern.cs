namespace Chronology.Text.Furniture;

/// <summary>One phrase of a furniture list, as its line writes it: words with alternatives, optional words and gaps.</summary>
internal sealed class FurniturePattern
{
    private const int LongestGap = 6;

    private readonly Step[] steps;

    /// <summary>The words of its most telling step: the one whose words are all long.</summary>
    private readonly int[] keys = [];

    /// <param name="line">The phrase.</param>
    /// <param name="idOf">Gives each word its number.</param>
    public FurniturePattern(string line, Func<string, int> idOf)
    {
        var parts = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        steps = new Step[parts.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            var words = parts[i].TrimEnd('?').Split('|');
            steps[i] = parts[i] == "..." ? new Step([], false, true) : new Step(Array.ConvertAll(words, word => idOf(word)), parts[i].EndsWith('?'), false);
            if (!steps[i].IsGap && !steps[i].IsOptional && words.Min(word => word.Length) is var length && length >= KeyLength && !words.Contains("#"))
            {
                (keys, KeyLength) = (steps[i].Words, length);
            }
        }
    }

    /// <summary>One of these words stands wherever the phrase does; empty when nothing is known.</summary>
    public ReadOnlySpan<int> Keys => keys;

    /// <summary>The length of the shortest of <see cref="Keys"/>; 0 when there are none.</summary>
    public int KeyLength { get; }

    /// <summary>Every word of the phrase.</summary>
    public IEnumerable<int> Words
    {
        get
        {
            foreach (var step in steps)
            {
                foreach (var word in step.Words)
                {
                    yield return word;
                }
            }
        }
    }

    /// <summary>The words that can begin the phrase.</summary>
    public IEnumerable<int> FirstWords
    {
        get
        {
            foreach (var step in steps)
            {
                foreach (var word in step.Words)
                {
                    yield return word;
                }
                if (!step.IsOptional)
                {
                    yield break;
                }
            }
        }
    }

    /// <summary>The index after the phrase when it stands at <paramref name="start"/>; -1 otherwise.</summary>
    /// <param name="whole">Whether the phrase must reach to the last word.</param>
    public int Match(ReadOnlySpan<FurnitureWord> words, int start, bool whole) => Match(words, start, 0, whole);

    private int Match(ReadOnlySpan<FurnitureWord> words, int at, int stepIndex, bool whole)
    {
        if (stepIndex == steps.Length)
        {
            return !whole || at == words.Length ? at : -1;
        }
        var step = steps[stepIndex];
        if (step.IsGap)
        {
            // A gap is bounded and seldom more than one stands in a phrase, so that the tries stay few.
            for (var skipped = 0; skipped <= LongestGap && at + skipped <= words.Length; skipped++)
            {
                var end = Match(words, at + skipped, stepIndex + 1, whole);
                if (end >= 0)
                {
                    return end;
                }
            }
            return -1;
        }
        if (at < words.Length && step.Fits(words[at]) && Match(words, at + 1, stepIndex + 1, whole) is var next and >= 0)
        {
            return next;
        }
        return step.IsOptional ? Match(words, at, stepIndex + 1, whole) : -1;
    }

    private sealed record Step(int[] Words, bool IsOptional, bool IsGap)
    {
        public bool Fits(FurnitureWord word)
        {
            foreach (var candidate in Words)
            {
                if (candidate == FurnitureSection.AnyNumber ? word.IsNumber : candidate == word.Id)
                {
                    return true;
                }
            }
            return false;
        }
    }
}
