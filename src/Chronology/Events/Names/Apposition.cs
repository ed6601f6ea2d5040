using Chronology.Text;

namespace Chronology.Events.Names;

/// <summary>An office set beside a name by commas: "Benjamin Netanyahu, the Prime Minister of Israel,".</summary>
internal static class Apposition
{
    /// <summary>Gives the name added last the office that follows it, if one does; returns the token to go on from.</summary>
    public static int Read(in TokenView view, int end, int sentence, List<NameCandidate> found)
    {
        if (!view.IsSymbol(end, ',') || !view.IsWord(end + 1))
        {
            return end;
        }

        var i = view.Is(end + 1, "the") || view.Is(end + 1, "a") || view.Is(end + 1, "an") ? end + 2 : end + 1;
        string? owner = null;
        var run = CapitalRun.EndOf(view, i, allowsOf: false);
        if (run > i && view.IsClitic(run))
        {
            var name = CapitalRun.TextOf(view, i, run);
            owner = NameWords.Instance.PlaceOf(name) ?? name;
            i = run + 1;
        }

        var title = TitlePhrase.Read(view, i, needsCapital: false);
        if (title.IsEmpty)
        {
            return end;
        }

        title = title.WithComplement(view);
        if (view.IsCapital(title.End) || !(title.End >= view.Count || view.Tokens[title.End].Kind == TokenKind.Symbol || view.Is(title.End, "and") || view.Is(title.End, "who") || view.Is(title.End, "of")))
        {
            return end;
        }

        var named = found[^1];
        found[^1] = named with { Title = named.Title ?? title.Title, Place = named.Place ?? title.Place ?? owner, Votes = named.Votes + new KindVotes(3, 0, 0, 0) };
        return title.End;
    }
}
