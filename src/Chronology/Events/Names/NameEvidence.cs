using Chronology.Text;
using Chronology.Text.Grammar;

namespace Chronology.Events.Names;

/// <summary>What a name's own words and the words beside it tell of its kind.</summary>
internal static class NameEvidence
{
    public static KindVotes Votes(in TokenView view, int first, int end, TitlePhrase title, string name)
    {
        var votes = title.IsEmpty ? default : new KindVotes(4, 0, 0, 0);
        return votes + OfWords(view, first, end, name) + OfNeighbours(view, first, end);
    }

    private static KindVotes OfWords(in TokenView view, int first, int end, string name)
    {
        if (NameWords.Instance.PlaceOf(name) is not null)
        {
            return new KindVotes(0, 0, 6, 0);
        }

        var last = view.Role(end - 1);
        var head = view.Role(first);
        var isSingle = end == first + 1;
        if (isSingle)
        {
            var isAcronym = view.IsAllCapitals(first) && end - first == 1;
            return new KindVotes((head & WordRole.Given) != 0 ? 1 : 0, isAcronym ? 2 : 0, 0, (head & WordRole.EventNoun) != 0 ? 1 : 0);
        }

        for (var i = first + 1; i < end - 1; i++)
        {
            if (view.IsSymbol(i, '&'))
            {
                // "Tarn & Sons"
                return new KindVotes(0, 5, 0, 0);
            }
        }

        if ((last & WordRole.EventNoun) != 0 || (head & WordRole.EventNoun) != 0)
        {
            return new KindVotes(0, 0, 0, 4);
        }

        if ((last & WordRole.Organization) != 0 || OpensOrganization(view, first, end) || view.Of(end - 1) is "AS")
        {
            return new KindVotes(0, 5, 0, 0);
        }

        if (NameWords.Instance.IsCalamity(view.Of(first)))
        {
            // "Storm Gudrun"
            return new KindVotes(0, 0, 0, 4);
        }

        if ((head & WordRole.PlaceNoun) != 0 && (last & WordRole.PlaceNoun) == 0 && IsGoods(view, end - 1))
        {
            // "Harbour Stars"
            return new KindVotes(0, 4, 0, 0);
        }

        if ((last & WordRole.PlaceNoun) != 0 || (head & WordRole.PlaceNoun) != 0)
        {
            return new KindVotes((head & WordRole.Given) != 0 ? 3 : 0, 0, 4, 0);
        }

        return OfPlainWords(view, first, end, (head & WordRole.Given) != 0);
    }

    // "Ministry of Defence", "Bank of England", "University of Leeds".
    private static bool OpensOrganization(in TokenView view, int first, int end)
    {
        for (var i = first + 1; i < end - 1; i++)
        {
            if ((view.Is(i, "of") || view.Is(i, "for")) && (view.Role(i - 1) & WordRole.Organization) != 0)
            {
                return true;
            }
        }

        return false;
    }

    private static KindVotes OfPlainWords(in TokenView view, int first, int end, bool isGiven)
    {
        if ((view.Role(first) & WordRole.Saint) != 0)
        {
            // "St Helens"
            return new KindVotes(0, 0, 1, 2);
        }

        var common = 0;
        var words = 0;
        for (var i = first; i < end; i++)
        {
            if (view.IsWord(i))
            {
                words++;
                common += view.Entry(i).Classes != WordClasses.None && view.Of(i).Length > 1 && (view.Role(i) & (WordRole.Given | WordRole.Particle)) == 0 ? 1 : 0;
            }
        }

        if (isGiven)
        {
            return new KindVotes(4, 0, 0, 0);
        }

        if (common > 0 && common < words && view.Entry(first) is var opening && opening.Can(WordClasses.Adjective) && view.Entry(end - 1).Classes == WordClasses.None)
        {
            // "Royal Kumasi"
            return new KindVotes(0, 0, 0, 2);
        }

        if (common > 0 && ((common < words && (IsGoods(view, end - 1) || FirmField.IsAbstract(view, end - 1))) || FirmField.IsListed(view, end - 1)))
        {
            // "Helvar Foods", "Corval Insurance": what a firm deals in.
            return new KindVotes(0, 3, 0, 0);
        }

        return words is 2 or 3 && common == 0 ? new KindVotes(2, 0, 0, 0) : common == words ? new KindVotes(0, 0, 0, 2) : new KindVotes(words <= 3 ? 1 : 0, 0, 0, 1);
    }

    private static bool IsGoods(in TokenView view, int i) => view.IsWord(i) && view.Entry(i) is { IsPlural: true } word && word.Can(WordClasses.Noun);

    private static KindVotes OfNeighbours(in TokenView view, int first, int end)
    {
        var votes = default(KindVotes);
        var before = view.Role(first - 1);
        var after = view.Role(end);
        var isPlacePreposition = (before & WordRole.PlacePreposition) != 0;
        votes += new KindVotes(0, 0, isPlacePreposition ? 3 : view.Is(first - 1, "at") || view.Is(first - 1, "to") || view.Is(first - 1, "from") ? 1 : 0, 0);
        // "the earthquake struck Padang": what nature does, it does to places.
        var isStruck = first > 1 && view.IsWord(first - 1) && view.IsWord(first - 2) && NameWords.Instance.IsCalamity(view.Of(first - 2)) && view.Entry(first - 1).Can(WordClasses.Verb);
        votes += new KindVotes(0, 0, isStruck ? 3 : 0, 0);
        if (first > 0 && view.IsWord(first - 1) && !view.IsCapital(first - 1) && NameWords.Instance.IsVessel(view.Of(first - 1)))
        {
            // "the ferry Nordlys"
            votes += ShipEvidence.Ship;
        }
        else if (((before | after) & WordRole.OrganizationContext) != 0)
        {
            votes += new KindVotes(0, 3, 0, 0);
        }
        else if (view.IsWord(end) && (view.Role(end + 1) & WordRole.OrganizationContext) != 0 && view.Entry(end).Can(WordClasses.Adjective | WordClasses.Noun) && !view.IsCapital(end))
        {
            // "Kan public broadcaster", "TASS news agency"
            votes += new KindVotes(0, 3, 0, 0);
        }

        votes += ShipEvidence.Votes(view, first, end) + ScoreEvidence.Votes(view, first, end);

        // "the Sharm el-Sheikh summit", "the Geneva talks": meetings are called after their place.
        var isVenue = view.Is(end, "summit") || view.Is(end, "conference") || view.Is(end, "talks") || view.Is(end, "accords");
        votes += new KindVotes(0, 0, isVenue ? 2 : 0, 0);
        if (((before | after) & WordRole.PlaceContext) != 0 || (view.Is(first - 1, "of") && (view.Role(first - 2) & WordRole.PlaceContext) != 0))
        {
            votes += new KindVotes(0, 0, 3, 0);
        }

        if (view.IsSymbol(end, ',') && view.IsCapital(end + 1) && (view.Role(end + 1) & WordRole.Place) != 0)
        {
            votes += new KindVotes(0, 0, 2, 0);
        }

        if (view.IsSymbol(end, ',') && end + 2 < view.Count && view.Tokens[end + 1].Kind == TokenKind.Number && view.IsSymbol(end + 2, ',') && view.Of(end + 1).Length == 2)
        {
            votes += new KindVotes(4, 0, 0, 0);
        }

        if ((view.Is(first - 1, "in") || view.Is(first - 1, "of")) && (view.Is(first - 2, "shares") || view.Is(first - 2, "stake") || view.Is(first - 2, "shareholders")))
        {
            votes += new KindVotes(-2, 3, isPlacePreposition ? -3 : 0, 0);
        }

        if (first < end - 1 && first > 1 && view.IsSymbol(first - 1, ',') && view.IsWord(first - 2) && (view.Role(first - 2) & WordRole.Title) != 0 && !view.IsCapital(first - 2) && (view.IsSymbol(end, ',') || view.IsSymbol(end, '.')))
        {
            // "Its director, Guy Marsh, resigned"
            votes += new KindVotes(4, 0, 0, 0);
        }

        if (view.IsWord(end) && !view.IsCapital(end) && view.Entry(end).Can(WordClasses.Verb) && view.Is(end + 1, "its"))
        {
            // "Hartmann Voss cut its forecast": what somebody has is seldom "its".
            votes += new KindVotes(-1, 2, 0, 0);
        }

        if (view.Is(end, "who") || (view.IsSymbol(end, ',') && view.Is(end + 1, "who")))
        {
            votes += new KindVotes(3, 0, 0, 0);
        }

        if ((after & WordRole.SpeechVerb) != 0)
        {
            votes += view.Is(first - 1, "the") ? new KindVotes(0, 2, 0, 0) : new KindVotes(1, 1, 0, 0);
        }

        var qualifies = view.IsWord(end) && !view.IsCapital(end) && view.Entry(end).Can(WordClasses.Noun) && !view.Entry(end).Can(WordClasses.VerbFirst | WordClasses.Closed);
        if (view.Is(first - 1, "the") && first == end - 1 && !qualifies)
        {
            votes += new KindVotes(-3, 1, 0, 0);
        }

        // "the Deepwater Horizon": people take no article.
        return view.Is(first - 1, "the") && first < end - 1 ? votes + new KindVotes(-2, 0, 0, 0) : votes;
    }
}
