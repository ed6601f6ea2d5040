namespace Chronology.Events.Names;

/// <summary>The words of an office: "Russian Deputy Foreign Minister", "prime minister of Israel".</summary>
/// <param name="End">Index after the last token of the title; equal to the start when there is none.</param>
/// <param name="Title">Its words in lower case, without country: "deputy foreign minister".</param>
/// <param name="Place">The country it belongs to, or null.</param>
internal readonly record struct TitlePhrase(int End, string Title, string? Place)
{
    private const int LongestTitle = 6;

    public bool IsEmpty => Title is null;

    /// <summary>Reads a title at a token; a country's name or adjective may stand before it.</summary>
    /// <param name="needsCapital">When true a title in small letters counts only after a country.</param>
    public static TitlePhrase Read(in TokenView view, int start, bool needsCapital)
    {
        var i = start;
        var place = ReadPlace(view, ref i);
        var first = i;
        var end = i;
        while (i < view.Count && i < first + LongestTitle && view.IsWord(i))
        {
            var role = view.Role(i);
            if ((role & (WordRole.Title | WordRole.TitleModifier)) == 0 || (needsCapital && place is null && !view.IsCapital(first)))
            {
                break;
            }

            i++;
            if ((role & WordRole.Title) != 0)
            {
                end = i;
            }

            if (view.IsHyphen(i) && view.Touches(i) && view.Touches(i + 1))
            {
                i++;
            }
        }

        // "Emir Hadžić" and "Dean Winters" bear the word as a name; "Emir Tamim of Qatar", "the emir" and "Dean John Winters" do not.
        var isGivenName = end == first + 1 && place is null && view.IsCapital(first) && !view.Is(first - 1, "the") && (view.Role(first) & WordRole.Given) != 0
            && CapitalRun.EndOf(view, first + 1, allowsOf: false) == first + 2 && !view.Is(first + 2, "of");
        return end == first || isGivenName ? default : new TitlePhrase(end, Words(view, first, end), place);
    }

    /// <summary>Reads "of Israel" or "of the Republic" after a title; the place goes into the phrase.</summary>
    public TitlePhrase WithComplement(in TokenView view)
    {
        if (!view.Is(End, "of"))
        {
            return this;
        }

        var i = view.Is(End + 1, "the") ? End + 2 : End + 1;
        var end = CapitalRun.EndOf(view, i, allowsOf: false);
        if (end == i)
        {
            return this;
        }

        var name = CapitalRun.TextOf(view, i, end);
        return new TitlePhrase(end, Title, NameWords.Instance.PlaceOf(name) ?? name);
    }

    private static string? ReadPlace(in TokenView view, ref int i)
    {
        var end = view.EndOfAbbreviation(i);
        if (end == i)
        {
            end = i + 1;
        }

        if (!view.IsCapital(i))
        {
            return null;
        }

        var two = view.IsCapital(i + 1) ? NameWords.Instance.PlaceOf(CapitalRun.TextOf(view, i, i + 2)) : null;
        if (two is not null && end == i + 1)
        {
            i += 2;
            return two;
        }

        var word = CapitalRun.TextOf(view, i, end);
        var place = NameWords.Instance.PlaceOf(word);
        if (place is null && LooksLikeDemonym(view, i))
        {
            place = word;
        }

        if (place is not null)
        {
            i = end;
        }

        return place;
    }

    // A people that no list knows: "the Zemblan president".
    private static bool LooksLikeDemonym(in TokenView view, int i)
    {
        var word = view.Of(i);
        var ends = word.EndsWith("an", StringComparison.Ordinal) || word.EndsWith("ese", StringComparison.Ordinal) || word.EndsWith("ish", StringComparison.Ordinal) || word.EndsWith("i", StringComparison.Ordinal);
        return ends && word.Length > 4 && view.Role(i) == WordRole.None && (view.Role(i + 1) & (WordRole.Title | WordRole.TitleModifier)) != 0
            && view.Entry(i).Classes == Text.Grammar.WordClasses.None;
    }

    private static string Words(in TokenView view, int first, int end)
    {
        var words = new System.Text.StringBuilder();
        for (var i = first; i < end; i++)
        {
            if (view.IsWord(i))
            {
                var word = view.Of(i).ToString().ToLowerInvariant();
                if (word is not ("former" or "then" or "acting" or "interim"))
                {
                    words.Append(words.Length > 0 ? " " : "").Append(word);
                }
            }
        }

        return words.ToString();
    }
}
