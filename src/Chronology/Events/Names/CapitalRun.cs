using System.Text;
using Chronology.Text.Grammar;

namespace Chronology.Events.Names;

/// <summary>A run of tokens that reads as one name: "Sharm el-Sheikh", "Ministry of Defence", "John F. Kennedy".</summary>
internal static class CapitalRun
{
    private const int LongestRun = 14;

    /// <summary>The end of the run that starts at a capitalised word, or the start when there is none.</summary>
    public static int EndOf(in TokenView view, int start, bool allowsOf = true)
    {
        if (!view.IsCapital(start))
        {
            return start;
        }

        var end = view.EndOfAbbreviation(start);
        end = end > start ? end : start + 1;
        while (end < view.Count && end < start + LongestRun)
        {
            var next = Extend(view, start, end, allowsOf);
            if (next == end)
            {
                break;
            }

            end = next;
        }

        return end;
    }

    /// <summary>The run's words, a space between those that the text parts, with a straight apostrophe.</summary>
    public static string TextOf(in TokenView view, int first, int end)
    {
        if (end == first + 1)
        {
            return view.Of(first).ToString();
        }

        var name = new StringBuilder();
        for (var i = first; i < end; i++)
        {
            if (i > first && view.Tokens[i].Start > view.Tokens[i - 1].End)
            {
                name.Append(' ');
            }

            name.Append(view.Of(i));
        }

        return name.Replace('\u2019', '\'').ToString();
    }

    private static int Extend(in TokenView view, int start, int end, bool allowsOf)
    {
        if (view.IsCapital(end))
        {
            return ExtendByWord(view, start, end);
        }

        if (view.IsHyphen(end) && view.Touches(end) && view.Touches(end + 1))
        {
            return view.IsCapital(end + 1) || view.Tokens[end + 1].Kind == Text.TokenKind.Number || IsSyllable(view, end + 1) ? end + 2 : end;
        }

        if (view.IsSymbol(end, '.') && view.Touches(end) && view.IsCapital(end + 1) && (IsAbbreviated(view, end - 1) || (end == start + 1 && (view.Role(start) & WordRole.Saint) != 0)))
        {
            return end + 1;
        }

        if ((view.IsSymbol(end, '\'') || view.IsSymbol(end, '\u2019')) && view.Touches(end) && view.Touches(end + 1) && view.IsCapital(end + 1))
        {
            return end + 2;
        }

        if ((view.IsSymbol(end, '\'') || view.IsSymbol(end, '\u2019')) && view.Touches(end) && !view.Touches(end + 1) && view.Of(end - 1) is [.., 's'] && (view.Role(end + 1) & WordRole.Organization) != 0 && view.IsCapital(end + 1))
        {
            // "Drivers' Union"
            return end + 2;
        }

        if (view.IsSymbol(end, '&') && view.IsCapital(end + 1))
        {
            return end + 2;
        }

        if (view.IsClitic(end) && view.IsCapital(end + 1) && (IsOffice(view, end - 1) || (view.Role(start) & WordRole.Saint) != 0) && (view.Role(end + 1) & (WordRole.Organization | WordRole.PlaceNoun)) != 0)
        {
            return end + 2;
        }

        return ExtendBySmallWord(view, start, end, allowsOf);
    }

    private static int ExtendByWord(in TokenView view, int start, int end)
    {
        var role = view.Role(end);
        if ((role & WordRole.NotAName) != 0 && (view.Role(end - 1) & WordRole.Given) == 0)
        {
            return end;
        }

        var abbreviation = view.EndOfAbbreviation(end);
        return abbreviation > end ? abbreviation : end + 1;
    }

    // "Baek Dong-hyun": no word of English; but "Iran-backed".
    private static bool IsSyllable(in TokenView view, int i) => view.IsWord(i) && view.Of(i).Length > 1 && view.Entry(i).Classes == WordClasses.None && view.IsCapital(i - 3);

    // "Prime Minister's Office", "People's Party"; but not "Israel's Ministry".
    private static bool IsOffice(in TokenView view, int i) =>
        (view.Role(i) & WordRole.Title) != 0 || view.Entry(i).Can(WordClasses.Noun);

    private static bool IsAbbreviated(in TokenView view, int i) =>
        view.Tokens[i].End - view.Tokens[i].Start == 1 || (view.Role(i) & WordRole.Honorific) != 0 || view.Is(i, "Jr");

    private static int ExtendBySmallWord(in TokenView view, int start, int end, bool allowsOf)
    {
        if (!view.IsWord(end))
        {
            return end;
        }

        if ((view.Role(end) & WordRole.Particle) != 0)
        {
            // "Sharm el-Sheikh", "Ludwig van der Rohe"
            var next = end + 1;
            if (view.IsHyphen(next) && view.Touches(next))
            {
                next++;
            }
            else if ((view.Role(next) & WordRole.Particle) != 0)
            {
                next++;
            }

            return view.IsCapital(next) ? next + 1 : end;
        }

        var opensComplement = allowsOf && view.Is(end, "of") && TakesComplement(view, end - 1);
        opensComplement |= allowsOf && view.Is(end, "for") && (view.Role(end - 1) & WordRole.Organization) != 0;
        opensComplement |= allowsOf && view.Is(end, "and") && JoinsFields(view, start, end);
        if (!opensComplement)
        {
            return end;
        }

        var complement = view.Is(end + 1, "the") ? end + 2 : end + 1;
        return view.IsCapital(complement) && (view.Role(complement) & WordRole.NotAName) == 0 ? complement + 1 : end;
    }

    // "Ministry of Defence", "Board of Peace", "Gulf of Aden"; a person's name takes none.
    private static bool TakesComplement(in TokenView view, int i) =>
        view.IsWord(i) && ((view.Role(i) & (WordRole.Organization | WordRole.PlaceNoun | WordRole.EventNoun | WordRole.Title)) != 0 || view.Entry(i).Can(WordClasses.Noun))
        && (view.Role(i) & WordRole.Given) == 0;

    // "Department of Health and Human Services"
    private static bool JoinsFields(in TokenView view, int start, int end)
    {
        var hasOf = false;
        for (var i = start; i < end; i++)
        {
            hasOf |= view.Is(i, "of");
        }

        return hasOf && (view.Role(start) & WordRole.Organization) != 0 && view.IsCapital(end + 1) && view.Entry(end + 1).Can(WordClasses.Noun | WordClasses.Adjective)
            && view.Entry(end - 1).Can(WordClasses.Noun);
    }
}
