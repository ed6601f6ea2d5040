using Chronology.Text.Grammar;

namespace Chronology.Events.Names;

/// <summary>Words that tell what a firm deals in, at the end of its name: "Corval Insurance", "Brill Logistics".</summary>
internal static class FirmField
{
    /// <summary>Endings of nouns made from other words: they name fields and trades, and are nobody's surname.</summary>
    private static readonly string[] Endings = ["tion", "sion", "ment", "ics", "ity", "ance", "ence", "ware", "ology", "graphy", "ulture"];

    private const int ShortestAbstract = 7;

    /// <summary>A noun whose ending makes it an abstract one.</summary>
    public static bool IsAbstract(in TokenView view, int i)
    {
        if (!view.IsWord(i) || view.Role(i) != WordRole.None || !view.Entry(i).Can(WordClasses.Noun))
        {
            return false;
        }

        var word = view.Of(i);
        if (word.Length < ShortestAbstract)
        {
            return false;
        }

        foreach (var ending in Endings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    public static bool IsListed(in TokenView view, int i) => view.IsWord(i) && NameWords.Instance.IsFirmField(view.Of(i));
}
