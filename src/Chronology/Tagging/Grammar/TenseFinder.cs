using Chronology.Text;

namespace Chronology.Tagging.Grammar;

/// <summary>Finds the tense of the verb that an expression goes with: the nearest verb of its clause, those before it first.</summary>
internal sealed class TenseFinder(RuleSet rules, WordTenses words)
{
    private const int Reach = 24;
    private const int StateReach = 4;
    private const int DueReach = 8;

    private DocumentText _document = null!;
    private int _index = -1;
    private Sentence _sentence;

    /// <summary>Up to here there is no infinitive behind the sentence's first word, or the sentence is no headline.</summary>
    private int _plainEnd;

    /// <summary>Tokens before and behind the last expression that hold no verb: the next one of a dense sentence need not look there.</summary>
    private Stretch _behind;
    private Stretch _ahead;

    /// <summary>The document whose sentences come next.</summary>
    public void Enter(DocumentText document) => (_document, _index) = (document, -1);

    /// <param name="tokens">The sentence.</param>
    public VerbTense Find(SymbolSequence tokens, int index, int firstToken, int endToken)
    {
        if (index != _index)
        {
            _index = index;
            Enter(tokens, _document.SentencesOfAnyKind[index]);
        }

        words.Leave(firstToken, endToken);

        if (IsAsEarlyAs(firstToken) || IsAheadOf(firstToken) || IsDueBy(firstToken) || IsScheduled(firstToken, endToken))
        {
            return VerbTense.Future;
        }

        // Whether it is a headline is the dearest question, so it comes last.
        var tense = OfVerb(firstToken, endToken);
        return tense != VerbTense.Future && IsHeadlineInfinitive(firstToken) ? VerbTense.Future : tense;
    }

    /// <summary>The tense of the nearest verb.</summary>
    private VerbTense OfVerb(int firstToken, int endToken)
    {
        var before = ScanBack(firstToken - 1, Math.Max(_sentence.FirstToken, firstToken - Reach));
        if (before != VerbTense.Unknown)
        {
            return before == VerbTense.Present && (IsLastDay(firstToken) || IsQuestion()) ? VerbTense.Future : before;
        }

        var after = ScanOn(endToken, Math.Min(_sentence.EndToken - 1, endToken + Reach));
        var looksAhead = IsInvitation(firstToken, endToken) || IsQuestion() || (after == VerbTense.Unknown && IsLastDay(firstToken));
        return after != VerbTense.Past && looksAhead ? VerbTense.Future : after;
    }

    /// <summary>"Join us Friday" and "Seeing it again Sunday" at a sentence's start, "Party Saturday night, bring drinks", "Out Friday".</summary>
    private bool IsInvitation(int firstToken, int endToken) => firstToken > _sentence.FirstToken
        && (words.Passes(_sentence.FirstToken, rules.Tenses.Imperative)
            || (words.Passes(_sentence.FirstToken, rules.Tenses.Arranged) && !words.Passes(_sentence.FirstToken, rules.Tenses.Addressing))
            || words.Passes(firstToken - 1, rules.Tenses.Appearing)
            || (endToken + 1 < _sentence.EndToken && _document.Tokens[endToken].Kind == TokenKind.Symbol && words.Passes(endToken + 1, rules.Tenses.Imperative)));

    private void Enter(SymbolSequence tokens, Sentence sentence)
    {
        words.Enter(_document, tokens, sentence);
        _sentence = sentence;
        _plainEnd = sentence.FirstToken + 1;
        (_behind, _ahead) = (default, default);
    }

    /// <summary>"as early as Tuesday", "as soon as next week" look ahead.</summary>
    private bool IsAsEarlyAs(int firstToken) =>
        firstToken - 3 >= _sentence.FirstToken && words.Passes(firstToken - 1, rules.Tenses.AsBefore) && words.Passes(firstToken - 2, rules.Tenses.Early) && words.Passes(firstToken - 3, rules.Tenses.AsBefore);

    /// <summary>"ahead of Friday's vote", whatever has happened ahead of it; "a rally set for Thursday", whatever was said of it; "looking forward to Friday".</summary>
    private bool IsAheadOf(int firstToken) => firstToken - 2 >= _sentence.FirstToken
        && ((words.Passes(firstToken - 1, rules.Tenses.Of) && words.Passes(firstToken - 2, rules.Tenses.Ahead))
            || (words.Passes(firstToken - 1, rules.Tenses.For) && words.Passes(firstToken - 2, rules.Tenses.Fixed))
            || (words.Passes(firstToken - 1, rules.Tenses.Infinitive) && words.Passes(firstToken - 2, rules.Tenses.Forward)));

    /// <summary>"wants photos by Friday", "a vote before the recess": what has a last day and no past is still to do.</summary>
    private bool IsLastDay(int firstToken) => firstToken > _sentence.FirstToken && words.Passes(firstToken - 1, rules.Tenses.By);

    /// <summary>"Are you free on Friday?": who asks without a past looks ahead.</summary>
    private bool IsQuestion() => _document.Text[_document.Tokens[_sentence.EndToken - 1].Start] == '?';

    /// <summary>"asked us to answer by Friday", "demanded an answer by Friday", "could be closed by 27 July": a last day for what is still to do.</summary>
    private bool IsDueBy(int firstToken)
    {
        if (firstToken - 2 < _sentence.FirstToken || !words.Passes(firstToken - 1, rules.Tenses.By))
        {
            return false;
        }

        for (var i = firstToken - 2; i >= Math.Max(_sentence.FirstToken, firstToken - DueReach) && _document.Tokens[i].Kind != TokenKind.Symbol; i--)
        {
            if (words.Passes(i, rules.Tenses.Infinitive) && !words.Passes(i + 1, rules.Tenses.NoInfinitive) && words.IsWord(i + 1, char.IsLower))
            {
                return !words.Follows(i, rules.Tenses.Done, 1);
            }

            if (words.Passes(i, rules.Tenses.Possible | rules.Tenses.Demanding))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"was supposed to start": the plan is told from behind.</summary>
    private bool IsSupposed(int infinitive) =>
        infinitive - 2 >= _sentence.FirstToken && words.Passes(infinitive - 1, rules.Tenses.Supposed) && words.Follows(infinitive - 1, rules.Tenses.Past, 2);

    /// <summary>"the hearing is Friday", "the vote is in May"; "Friday is the deadline" at a sentence's start.</summary>
    private bool IsScheduled(int firstToken, int endToken)
    {
        if (firstToken == _sentence.FirstToken && endToken < _sentence.EndToken && words.Passes(endToken, rules.Tenses.Copula))
        {
            return true;
        }

        var before = firstToken - 1 > _sentence.FirstToken && words.Passes(firstToken - 1, rules.Tenses.Dating) ? firstToken - 2 : firstToken - 1;
        return (before > _sentence.FirstToken && words.Passes(before, rules.Tenses.Copula)) || IsState(firstToken - 1);
    }

    /// <summary>"she is free on Friday", "are you around on Sunday?"; not "is dead after a crash on Friday".</summary>
    private bool IsState(int on)
    {
        for (var i = on - 1; on > _sentence.FirstToken && words.Passes(on, rules.Tenses.On) && i >= Math.Max(_sentence.FirstToken, on - StateReach); i--)
        {
            if (words.Passes(i, rules.Tenses.Copula))
            {
                return true;
            }

            if (_document.Tokens[i].Kind != TokenKind.Word || words.Passes(i, rules.Tenses.Elsewhere) || words.IsNoun(i))
            {
                return false;
            }
        }

        return false;
    }

    private VerbTense ScanBack(int from, int to)
    {
        var tense = from < to ? VerbTense.Unknown : words.AtVerb(from);
        if (tense != VerbTense.Unknown)
        {
            return tense;
        }

        var start = from;
        while (start > to && (_behind.Holds(start - 1) || (tense = AtVerbOrInfinitive(start - 1)) == VerbTense.Unknown))
        {
            start = _behind.Holds(start - 1) ? _behind.Start : start - 1;
        }

        _behind = new Stretch(start, from);
        return tense;
    }

    private VerbTense ScanOn(int from, int to)
    {
        var tense = VerbTense.Unknown;
        var end = _ahead.Holds(from) ? _ahead.End : from;
        while (end <= to && (tense = words.AtVerb(end)) == VerbTense.Unknown)
        {
            end++;
        }

        _ahead = new Stretch(from, end);
        return tense;
    }

    private VerbTense AtVerbOrInfinitive(int index) =>
        IsInfinitive(index) && !words.IsNoun(index) ? (words.Follows(index, rules.Tenses.Pluperfect, WordTenses.AuxiliaryReach) || IsSupposed(index) ? VerbTense.Past : VerbTense.Future) : words.AtVerb(index);

    /// <summary>"is to resume trading Tuesday", "Leader to visit India"; not "to the", not "to Paris", not "to 5".</summary>
    private bool IsInfinitive(int index)
    {
        if (index <= _sentence.FirstToken || index + 1 >= _sentence.EndToken || !words.Passes(index, rules.Tenses.Infinitive) || words.Passes(index + 1, rules.Tenses.NoInfinitive))
        {
            return false;
        }

        var isVerb = words.IsWord(index + 1, char.IsLower) || (words.IsWord(index, char.IsUpper) && words.IsWord(index + 1, char.IsUpper));
        return isVerb && (words.Passes(index - 1, rules.Tenses.Governor) || (words.IsWord(index - 1, char.IsUpper) && !words.Passes(index - 1, rules.Tenses.Addressing) && !HasVerbBefore(index - 1)));
    }

    /// <summary>"made it difficult for Sun to meet demand": a name before "to" is no headline's subject where a verb stands before it.</summary>
    private bool HasVerbBefore(int index)
    {
        for (var i = Math.Max(_sentence.FirstToken, index - Reach); i < index; i++)
        {
            if (words.AtVerb(i) != VerbTense.Unknown)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Mayor To Open Bridge On May 5": a headline's infinitive is its future.</summary>
    private bool IsHeadlineInfinitive(int firstToken)
    {
        for (; _plainEnd < firstToken; _plainEnd++)
        {
            if (words.Passes(_plainEnd, rules.Tenses.Infinitive) && !words.Passes(_plainEnd + 1, rules.Tenses.NoInfinitive))
            {
                if (_document.IsHeadline(_index))
                {
                    return true;
                }

                _plainEnd = _sentence.EndToken;
            }
        }

        return false;
    }

    /// <summary>Tokens, half open.</summary>
    private readonly record struct Stretch(int Start, int End)
    {
        public bool Holds(int token) => token >= Start && token < End;
    }
}
