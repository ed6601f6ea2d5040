using Chronology.Text.Grammar;

namespace Chronology.Events.Names;

/// <summary>Words for two people named before: "the two leaders", "both presidents", "the pair", "they".</summary>
internal static class PairPhrase
{
    /// <summary>The token after the phrase that starts here, or the start when there is none.</summary>
    public static int EndOf(in TokenView view, int i)
    {
        if (IsWeak(view, i))
        {
            return i + 1;
        }

        if (view.Is(i, "both"))
        {
            return IsPersonNoun(view, i + 1) ? i + 2 : i;
        }

        if (!view.Is(i, "the"))
        {
            return i;
        }

        if (view.Is(i + 1, "pair"))
        {
            return view.Is(i + 2, "of") ? i : i + 2;
        }

        if (view.Is(i + 1, "leaders") && !view.Is(i + 2, "of"))
        {
            return i + 2;
        }

        if (!view.Is(i + 1, "two"))
        {
            return i;
        }

        if (IsPersonNoun(view, i + 2))
        {
            return i + 3;
        }

        // "the two discussed" but not "the two countries".
        return i + 2 < view.Count && view.IsWord(i + 2) && view.Entry(i + 2) is var entry && (entry.Can(WordClasses.VerbFirst | WordClasses.Auxiliary | WordClasses.Modal | WordClasses.Adverb)
            || (entry.Forms & VerbForm.Past) != 0) && !entry.IsPlural
            ? i + 2
            : i;
    }

    public static bool IsWeak(in TokenView view, int i) => view.Is(i, "they") || view.Is(i, "their");

    private static bool IsPersonNoun(in TokenView view, int i)
    {
        if (!view.IsWord(i) || view.IsCapital(i))
        {
            return false;
        }

        var word = view.Of(i);
        return word is "men" or "women" || (word.EndsWith("s", StringComparison.Ordinal) && (TokenView.RoleOf(word[..^1]) & WordRole.Title) != 0);
    }
}
