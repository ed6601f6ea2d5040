using System.Collections.Immutable;

namespace Chronology.Text;

/// <summary>One phrase of a furniture list, as its line writes it: words with alternatives, optional words and gaps.</summary>
internal sealed class PageFurniturePattern
{
    private const int LongestGap = 6;

    private readonly ImmutableArray<Step> steps;

    private PageFurniturePattern(ImmutableArray<Step> steps) => this.steps = steps;

    /// <summary>The words that can begin the phrase.</summary>
    public IEnumerable<string> FirstWords
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

    public static PageFurniturePattern Parse(string line) =>
        new([.. line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Step.Parse)]);

    /// <summary>The index after the phrase when it stands at <paramref name="start"/>; -1 otherwise.</summary>
    /// <param name="whole">Whether the phrase must reach to the last word.</param>
    public int Match(ReadOnlySpan<PageFurnitureWord> words, int start, bool whole) => Match(words, start, 0, whole);

    private int Match(ReadOnlySpan<PageFurnitureWord> words, int at, int stepIndex, bool whole)
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

    private readonly record struct Step(ImmutableArray<string> Words, bool IsOptional, bool IsGap)
    {
        public static Step Parse(string text) =>
            text == "..." ? new Step([], false, true) : new Step([.. text.TrimEnd('?').Split('|')], text.EndsWith('?'), false);

        public bool Fits(PageFurnitureWord word)
        {
            foreach (var candidate in Words)
            {
                if (candidate == "#" ? word.IsNumber : candidate == word.Text)
                {
                    return true;
                }
            }
            return false;
        }
    }
}
