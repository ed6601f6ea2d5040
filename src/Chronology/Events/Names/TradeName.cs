using Chronology.Text.Grammar;

namespace Chronology.Events.Names;

/// <summary>A trade that opens a sentence before the name of who plies it: "Shipowner Ragnhild Moe".</summary>
internal static class TradeName
{
    private static readonly string[] Makers = ["owner", "maker", "worker", "keeper", "builder", "holder", "player", "dealer", "grower", "breeder", "woman", "man"];

    /// <summary>Endings of those who do something: "runner", "pianist".</summary>
    private static readonly string[] Endings = ["er", "or", "ist", "ian", "man", "woman", "eer", "ant", "ent", "ete", "yst", "ess"];

    /// <summary>Whether a common noun opens a run of words that no list knows, or that name people.</summary>
    public static bool Opens(in TokenView view, int i, int end)
    {
        if (end - i < 3 || view.Role(i) != WordRole.None || !IsTrade(view, i))
        {
            return false;
        }

        var isUnknown = false;
        for (var k = i + 1; k < end; k++)
        {
            if (view.IsWord(k) && (view.Entry(k).Can(WordClasses.Closed) || (view.Role(k) & ~(WordRole.Given | WordRole.Particle)) != 0))
            {
                return false;
            }

            isUnknown |= view.IsWord(k) && (view.Entry(k).Classes == WordClasses.None || (view.Role(k) & WordRole.Given) != 0);
        }

        return isUnknown;
    }

    private static bool IsTrade(in TokenView view, int i)
    {
        var entry = view.Entry(i);
        return entry.Classes == WordClasses.None
            ? Array.Exists(Makers, Ends(view, i))
            : Array.Exists(Endings, Ends(view, i)) && entry.Can(WordClasses.Noun) && !entry.Can(WordClasses.VerbFirst | WordClasses.Closed | WordClasses.Adjective);
    }

    private static Predicate<string> Ends(in TokenView view, int i)
    {
        var word = view.Of(i).ToString();
        return ending => word.Length > ending.Length + 2 && word.EndsWith(ending, StringComparison.Ordinal);
    }
}
