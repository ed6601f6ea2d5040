using Chronology.Text;
using Chronology.Text.Grammar;

namespace Chronology.Events.Names;

/// <summary>Finds names in a title, where a capital tells nothing: names that the body knows, places, and words that no list knows.</summary>
internal readonly ref struct TitleCaseScanner(TokenView view, int sentence, HashSet<string> known, List<NameCandidate> found)
{
    private const int LongestName = 6;
    private readonly TokenView _view = view;

    public void Scan()
    {
        for (var i = 0; i < _view.Count;)
        {
            i = Math.Max(i + 1, Step(i));
        }
    }

    private int Step(int i)
    {
        if (!_view.IsCapital(i))
        {
            return i + 1;
        }

        var title = TitlePhrase.Read(_view, i, needsCapital: true);
        var start = title.IsEmpty ? i : title.End;
        var end = EndOfKnown(start);
        if (end > start)
        {
            return Add(i, start, end, CandidateKind.Name, title);
        }

        if ((_view.Role(start) & (WordRole.Demonym | WordRole.Place)) == WordRole.Demonym)
        {
            return Add(start, start, start + 1, CandidateKind.Demonym, default);
        }

        end = EndOfUnknown(start);
        return end > start ? Add(i, start, end, CandidateKind.Name, title) : Math.Max(i + 1, start);
    }

    private int EndOfKnown(int start)
    {
        for (var length = Math.Min(LongestName, _view.Count - start); length > 0; length--)
        {
            if (!_view.IsCapital(start) || !_view.IsWord(start + length - 1))
            {
                continue;
            }

            var name = CapitalRun.TextOf(_view, start, start + length);
            if (known.Contains(name) || NameWords.Instance.PlaceOf(name) is not null && (_view.Role(start + length - 1) & WordRole.Demonym) == 0)
            {
                return start + length;
            }
        }

        return start;
    }

    private int EndOfUnknown(int start)
    {
        var end = start;
        while (_view.IsCapital(end) && (_view.Role(end) & WordRole.NotAName) == 0 && (_view.Entry(end).Classes == WordClasses.None || (_view.Role(end) & WordRole.Given) != 0))
        {
            end++;
        }

        return end;
    }

    private int Add(int spanStart, int start, int end, CandidateKind kind, TitlePhrase title)
    {
        var name = CapitalRun.TextOf(_view, start, end);
        var span = new TextSpan(_view.Tokens[spanStart].Start, _view.Tokens[end - 1].End);
        var core = new TextSpan(_view.Tokens[start].Start, span.End);
        var votes = kind == CandidateKind.Name && NameWords.Instance.PlaceOf(name) is not null ? new KindVotes(0, 0, 6, 0) : title.IsEmpty ? default : new KindVotes(4, 0, 0, 0);
        found.Add(new NameCandidate(sentence, span, core, name, kind) { Title = title.Title, Place = title.Place, Votes = votes });
        return end;
    }
}
