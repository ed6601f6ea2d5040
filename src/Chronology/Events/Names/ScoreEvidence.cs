using Chronology.Text;

namespace Chronology.Events.Names;

/// <summary>Two names and a score: "Lokomotiva beat Dinara 2-1". People are introduced in full, clubs by their one name.</summary>
internal static class ScoreEvidence
{
    private const int Reach = 3;

    public static KindVotes Votes(in TokenView view, int first, int end) =>
        end == first + 1 && (IsWinner(view, end) || IsLoser(view, first, end)) ? new KindVotes(0, 3, 0, 0) : default;

    private static bool IsWinner(in TokenView view, int end) => EndOfVerb(view, end) is > 0 and var other && view.IsCapital(other) && HasScore(view, other + 1);

    private static bool IsLoser(in TokenView view, int first, int end)
    {
        for (var verb = first - 1; verb > 0 && verb >= first - Reach; verb--)
        {
            if (EndOfVerb(view, verb) == first)
            {
                return view.IsCapital(verb - 1) && HasScore(view, end);
            }
        }

        return false;
    }

    // Behind "beat", "lost to", "drew with"; 0 when no such verb stands there.
    private static int EndOfVerb(in TokenView view, int i)
    {
        if (!view.IsWord(i))
        {
            return 0;
        }

        return view.Entry(i).Lemma switch
        {
            "beat" or "defeat" or "thrash" or "hammer" or "edge" => i + 1,
            "lose" when view.Is(i + 1, "to") => i + 2,
            "draw" when view.Is(i + 1, "with") || view.Is(i + 1, "against") => i + 2,
            _ => 0,
        };
    }

    // One score: several are the sets of two players.
    private static bool HasScore(in TokenView view, int i) => IsScore(view, i) && !IsScore(view, view.IsSymbol(i + 3, ',') ? i + 4 : i + 3);

    private static bool IsScore(in TokenView view, int i) =>
        i + 2 < view.Count && view.Tokens[i].Kind == TokenKind.Number && (view.IsSymbol(i + 1, '-') || view.IsSymbol(i + 1, '\u2013')) && view.Tokens[i + 2].Kind == TokenKind.Number;
}
