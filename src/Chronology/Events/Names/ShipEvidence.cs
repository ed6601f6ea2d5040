using Chronology.Text.Grammar;

namespace Chronology.Events.Names;

/// <summary>What tells that a name behind "the" is a ship's: "The Aurora docked", "aboard the Aurora", "the captain of the Aurora".</summary>
internal static class ShipEvidence
{
    /// <summary>What carries a name of its own is no firm and nobody.</summary>
    public static KindVotes Ship => new(-6, -6, -3, 6);

    public static KindVotes Votes(in TokenView view, int first, int end)
    {
        if (!view.Is(first - 1, "the"))
        {
            return default;
        }

        if (view.Is(first - 2, "aboard") || (view.Is(first - 2, "board") && view.Is(first - 3, "on")) || (view.Is(first - 2, "of") && first > 2 && view.IsWord(first - 3) && NameWords.Instance.IsShipPart(view.Of(first - 3))))
        {
            return Ship;
        }

        if (view.IsClitic(end) && view.IsWord(end + 1) && NameWords.Instance.IsShipPart(view.Of(end + 1)))
        {
            return Ship;
        }

        var verb = view.IsWord(end) && view.Entry(end).Can(WordClasses.Auxiliary) ? end + 1 : end;
        if (!view.IsWord(verb) || view.IsCapital(verb))
        {
            return default;
        }

        var entry = view.Entry(verb);
        return (entry.Forms & (VerbForm.Past | VerbForm.Participle | VerbForm.Gerund)) == 0 || entry.Lemma is not { } lemma ? default
            : NameWords.Instance.IsSailing(lemma) ? Ship
            : lemma is "leave" or "reach" or "enter" && view.IsCapital(verb + 1) ? new KindVotes(0, 0, 0, 2) : default;
    }
}
