using Chronology.Text;
using Chronology.Text.Grammar;

namespace Chronology.Events.Names;

/// <summary>Finds what may be names in a sentence that is not written in title case.</summary>
internal ref struct NameScanner(TokenView view, int sentence, List<NameCandidate> found)
{
    private readonly TokenView _view = view;
    private int _opens;

    public void Scan()
    {
        for (var i = 0; i < _view.Count;)
        {
            i = Math.Max(i + 1, Step(i));
        }
    }

    private int Step(int i)
    {
        if (_view.Tokens[i].Kind == TokenKind.Symbol)
        {
            if (_view.Text[_view.Tokens[i].Start] is '"' or '\u201C' or '\u2018' or ':' or '\u2014' or '\u2013' or '(' or '\u2022' || (_view.IsSymbol(i, '-') && !_view.Touches(i)) || (i == 1 && _view.IsSymbol(i, '.') && _view.Tokens[0].Kind == TokenKind.Number))
            {
                _opens = i + 1;
            }

            return i + 1;
        }

        if (!_view.IsWord(i))
        {
            return i + 1;
        }

        var pair = PairPhrase.EndOf(_view, i);
        if (pair > i)
        {
            Add(i, pair, i, pair, "", PairPhrase.IsWeak(_view, i) ? CandidateKind.WeakPair : CandidateKind.Pair, default);
            return pair;
        }

        if (_view.Is(i, "the"))
        {
            var title = TitlePhrase.Read(_view, i + 1, needsCapital: false);
            return title.IsEmpty ? i + 1 : AfterTitle(i, i + 1, title);
        }

        if (!_view.IsCapital(i))
        {
            return i + 1;
        }

        if ((_view.Role(i) & (WordRole.Honorific | WordRole.Title)) == WordRole.Honorific)
        {
            var next = _view.IsSymbol(i + 1, '.') ? i + 2 : i + 1;
            if (_view.IsCapital(next))
            {
                return Name(i, next, default);
            }
        }

        var office = TitlePhrase.Read(_view, i, needsCapital: true);
        if (!office.IsEmpty && !OpensOrganization(i, office.End))
        {
            return AfterTitle(i, i, office);
        }

        return Name(i, i, default);
    }

    // "Prime Minister's Office" and "Head Office" are no office-holders.
    private readonly bool OpensOrganization(int i, int end)
    {
        var runEnd = CapitalRun.EndOf(_view, i);
        return runEnd > end && (_view.Role(runEnd - 1) & (WordRole.Organization | WordRole.EventNoun)) != 0 && (_view.Role(runEnd - 1) & (WordRole.Given | WordRole.Title)) == 0;
    }

    private int AfterTitle(int spanStart, int titleStart, TitlePhrase title)
    {
        var next = title.End;
        if (OpensOrganization(titleStart, title.End) && _view.IsCapital(titleStart))
        {
            return Name(titleStart, titleStart, default);
        }

        if (_view.IsCapital(next) && (_view.Role(next) & WordRole.NotAName) == 0 && !IsDemonymOnly(next))
        {
            return Name(spanStart, next, title);
        }

        var isCommon = !_view.IsCapital(titleStart) && spanStart == titleStart;
        if (isCommon)
        {
            return next;
        }

        var whole = title.WithComplement(_view);
        Add(spanStart, whole.End, titleStart, whole.End, "", CandidateKind.Description, default, whole);
        return whole.End;
    }

    private readonly bool IsDemonymOnly(int i) => (_view.Role(i) & (WordRole.Demonym | WordRole.AdjectiveName)) != 0 && !_view.IsCapital(i + 1);

    private int Name(int spanStart, int i, TitlePhrase title)
    {
        var end = CapitalRun.EndOf(_view, i);
        var first = title.IsEmpty ? StripOpening(i, end) : i;
        if (first >= end)
        {
            return end;
        }

        if (first > i)
        {
            // What is left of "Yesterday President Putin" can open with a title of its own.
            return Step(first);
        }

        var demonym = EndOfDemonym(first, end);
        if (demonym > first)
        {
            if (demonym == end || !IsNamedAfterDemonym(demonym, end))
            {
                return demonym == end ? AddDemonym(first, end) : AddName(spanStart, first, end, title);
            }

            AddDemonym(first, demonym);
            return AddName(demonym, demonym, end, title);
        }

        return AddName(spanStart, first, end, title);
    }

    // "On Monday", "Delegations": the capital of a sentence's first word tells nothing; what the word list knows as no noun is cut off.
    private readonly int StripOpening(int i, int end)
    {
        if ((_view.Role(i) & WordRole.NotAName) != 0)
        {
            return i + 1;
        }

        if (i != _opens)
        {
            var inner = _view.Entry(i);
            return inner.Can(WordClasses.Closed) && !inner.Can(WordClasses.Number) && end > i && !_view.IsAllCapitals(i) && _view.Role(i) == WordRole.None ? i + 1 : i;
        }

        if (_view.Is(i + 1, "of") && (_view.Role(i) & WordRole.Record) != 0)
        {
            return i + 1;
        }

        if (_view.Role(i) is var role && (role & ~(WordRole.TitleModifier | WordRole.SpeechVerb | WordRole.PlacePreposition | WordRole.Particle)) != 0)
        {
            return i;
        }

        var entry = _view.Entry(i);
        if (TradeName.Opens(_view, i, end))
        {
            return i + 1;
        }

        if (_view.Is(i + 1, "of") && entry.IsPlural)
        {
            // "Critics of the IMF"
            return i + 1;
        }

        var isOpener = entry.Can(WordClasses.Closed | WordClasses.Adverb) || (entry.Can(WordClasses.Verb) && !entry.Can(WordClasses.Noun));
        return isOpener && !_view.IsHyphen(i + 1) ? i + 1 : i;
    }

    private readonly int EndOfDemonym(int first, int end)
    {
        if (end - first > 1 && NameWords.Instance.PlaceOf(CapitalRun.TextOf(_view, first, first + 2)) is not null && (_view.Role(first + 1) & WordRole.Demonym) != 0)
        {
            return first + 2;
        }

        if ((_view.Role(first) & (WordRole.Demonym | WordRole.AdjectiveName)) == 0 || (_view.Role(first) & WordRole.Place) != 0)
        {
            return first;
        }

        // "Israeli-Palestinian"
        var i = first + 1;
        while (_view.IsHyphen(i) && i + 1 < end && ((_view.Role(i + 1) & (WordRole.Demonym | WordRole.AdjectiveName)) != 0 || _view.Of(i + 1).EndsWith("an", StringComparison.Ordinal)))
        {
            i += 2;
        }

        return i;
    }

    // "Brazilian Pele" names a person; "Russian Foreign Ministry", "Chinese New Year" are whole.
    private readonly bool IsNamedAfterDemonym(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (_view.IsWord(i) && (_view.Entry(i).Can(WordClasses.Noun | WordClasses.Adjective) || (_view.Role(i) & (WordRole.Organization | WordRole.EventNoun | WordRole.PlaceNoun)) != 0)
                && (_view.Role(i) & WordRole.Given) == 0)
            {
                return false;
            }
        }

        return true;
    }

    private readonly int AddDemonym(int first, int end)
    {
        Add(first, end, first, end, CapitalRun.TextOf(_view, first, end), CandidateKind.Demonym, default);
        return end;
    }

    private readonly int AddName(int spanStart, int first, int end, TitlePhrase title)
    {
        // "US-brokered", "Iran-backed": an adjective that holds a name.
        var isCompound = _view.IsHyphen(end) && _view.Touches(end) && _view.Touches(end + 1) && _view.IsWord(end + 1) && !_view.IsCapital(end + 1);
        var name = CapitalRun.TextOf(_view, first, end);
        if (isCompound || (end - first == 1 && name.Length == 1))
        {
            return isCompound && NameWords.Instance.PlaceOf(name) is not null ? AddDemonym(first, end) : end;
        }

        if (_view.IsAllCapitals(first) && first + 1 < end && TitlePhrase.Read(_view, first + 1, needsCapital: true).End == end)
        {
            // "the WTO Secretary-General" names the WTO.
            AddName(first, first, first + 1, default);
            return end;
        }

        var isSingle = end == first + 1;
        var entry = isSingle ? _view.Entry(first) : default;
        var isKnown = NameWords.Instance.PlaceOf(name) is not null;
        if (isSingle && (_view.Role(first) & WordRole.Honorific) != 0)
        {
            return end;
        }

        var votes = NameEvidence.Votes(_view, first, end, title, name) + new KindVotes(spanStart < first && title.IsEmpty && _view.IsCapital(spanStart) ? 4 : 0, 0, 0, 0);
        var needsEvidence = first == _opens && spanStart == first && !_view.IsSymbol(first - 1, '(') && title.IsEmpty && !isKnown && isSingle && (entry.Classes != WordClasses.None || _view.IsAllCapitals(first));
        spanStart = LeftOfTitle(spanStart, first, ref title, ref votes);
        Add(spanStart, end, first, end, name, CandidateKind.Name, votes, title, needsEvidence);
        if (isSingle && title.IsEmpty && LooksLikeDemonym(first))
        {
            found[^1] = found[^1] with { LooksLikeDemonym = true };
        }

        return Apposition.Read(_view, end, sentence, found);
    }

    private readonly bool LooksLikeDemonym(int i)
    {
        var word = _view.Of(i);
        var isPeople = word.EndsWith("ans", StringComparison.Ordinal) || word.EndsWith("ese", StringComparison.Ordinal) || word.EndsWith("ish", StringComparison.Ordinal);
        var isAdjective = (isPeople || word.EndsWith("an", StringComparison.Ordinal)) && _view.IsWord(i + 1) && !_view.IsCapital(i + 1)
            && _view.Entry(i + 1) is var next && next.Can(WordClasses.Noun | WordClasses.Adjective) && !next.Can(WordClasses.Closed) && (next.IsPlural || (next.Forms & (VerbForm.Past | VerbForm.Present)) == 0);
        return word.Length > 5 && (isAdjective || (isPeople && word[^1] == 's')) && _view.Entry(i).Classes == WordClasses.None;
    }

    // "former president Bill Clinton", "spokesman Dmitry Peskov": a title in small letters before the name.
    private readonly int LeftOfTitle(int spanStart, int first, ref TitlePhrase title, ref KindVotes votes)
    {
        if (!title.IsEmpty || spanStart != first)
        {
            return spanStart;
        }

        var i = first;
        while (i > 0 && i > first - 4 && _view.IsWord(i - 1) && !_view.IsCapital(i - 1) && (_view.Role(i - 1) & (WordRole.Title | WordRole.TitleModifier)) != 0)
        {
            i--;
        }

        if (i == first || (_view.Role(first - 1) & WordRole.Title) == 0)
        {
            return spanStart;
        }

        title = TitlePhrase.Read(_view, i, needsCapital: false);
        votes += new KindVotes(3, 0, 0, 0);

        // "union leader Petter Lie": whose leader he is belongs to the office.
        var isOwned = i > 0 && _view.IsWord(i - 1) && !_view.IsCapital(i - 1) && _view.Entry(i - 1) is var owner && (owner.Can(WordClasses.Noun) || owner.Classes == WordClasses.None)
            && !owner.Can(WordClasses.Verb | WordClasses.Closed | WordClasses.Adverb) && (_view.Role(i - 1) & ~(WordRole.Organization | WordRole.OrganizationContext)) == 0;
        return isOwned ? i - 1 : i;
    }

    private readonly void Add(int spanStart, int end, int coreStart, int coreEnd, string name, CandidateKind kind, KindVotes votes, TitlePhrase title = default, bool needsEvidence = false)
    {
        var span = new TextSpan(_view.Tokens[spanStart].Start, _view.Tokens[end - 1].End);
        var core = new TextSpan(_view.Tokens[coreStart].Start, _view.Tokens[coreEnd - 1].End);
        found.Add(new NameCandidate(sentence, span, core, name, kind) { Title = title.Title, Place = title.Place, Votes = votes, NeedsEvidence = needsEvidence });
    }
}
