using Chronology.Text;

namespace Chronology.Tagging.Grammar;

/// <summary>Finds the tense of the verb that an expression goes with: the nearest verb of its clause, those before it first.</summary>
internal sealed class TenseFinder(RuleSet rules)
{
    private const int Reach = 24;
    private const int StateReach = 4;
    private const int DueReach = 8;
    private const int NameReach = 6;

    private readonly WordTenses _words = new(rules);

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

        _words.Leave(firstToken, endToken);

        if (IsAsEarlyAs(firstToken) || IsAheadOf(firstToken) || IsDueBy(firstToken) || IsScheduled(firstToken, endToken))
        {
            return VerbTense.Future;
        }

        // Whether it is a headline is the dearest question, so it comes last.
        var tense = OfVerb(firstToken, endToken);
        tense = tense is VerbTense.Unknown or VerbTense.Present && (IsLastDay(firstToken) || IsQuestion()) ? VerbTense.Future : tense;
        return tense != VerbTense.Future && IsHeadlineInfinitive(firstToken) ? VerbTense.Future : tense;
    }

    /// <summary>Whether a word of the sentence last asked about joins two times that share their verb: "open on Saturday and Sunday".</summary>
    public bool IsJoining(int token) => _words.Passes(token, rules.Tenses.Joining);

    /// <summary>Whether a verb of the past stands just before an expression of the sentence last asked about, or names alone between: "died May 5", "was sold to Ann Cole in May", not "said May sales".</summary>
    public bool IsVerbNext(int firstToken)
    {
        var verb = firstToken - 1;
        var isDated = verb > _sentence.FirstToken && _words.Passes(verb, rules.Tenses.Dating);
        verb -= isDated ? 1 : 0;
        var last = verb;
        while (verb > _sentence.FirstToken && last - verb < NameReach && (_words.IsWord(verb, char.IsUpper) || (verb < last && _words.Passes(verb, rules.Tenses.ToName))))
        {
            verb--;
        }

        var isPlain = isDated && verb == last;
        return verb >= _sentence.FirstToken && _words.AtVerb(verb) == VerbTense.Past && (isPlain || !_words.Passes(verb, rules.Tenses.Saying));
    }

    /// <summary>Whether a future of the sentence last asked about is the writer's own: "will open", "is to open"; not "would open", "planned for May".</summary>
    public bool IsFutureOwn(int firstToken, int endToken)
    {
        for (var i = Math.Max(_sentence.FirstToken, firstToken - Reach); i < Math.Min(_sentence.EndToken, endToken + Reach); i++)
        {
            if (_words.Passes(i, i < firstToken ? rules.Tenses.Own | rules.Tenses.Copula : rules.Tenses.Own))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The tense of the nearest verb.</summary>
    private VerbTense OfVerb(int firstToken, int endToken)
    {
        var before = ScanBack(firstToken - 1, Math.Max(_sentence.FirstToken, firstToken - Reach));
        if (before != VerbTense.Unknown)
        {
            return before;
        }

        var after = ScanOn(endToken, Math.Min(_sentence.EndToken - 1, endToken + Reach));
        return after != VerbTense.Past && IsInvitation(firstToken, endToken) ? VerbTense.Future : after;
    }

    /// <summary>"Join us Friday" at a sentence's start, "Party Saturday night, bring drinks", "Out Friday".</summary>
    private bool IsInvitation(int firstToken, int endToken) => firstToken > _sentence.FirstToken
        && (_words.Passes(_sentence.FirstToken, rules.Tenses.Imperative)
            || _words.Passes(firstToken - 1, rules.Tenses.Appearing)
            || (endToken + 1 < _sentence.EndToken && _document.Tokens[endToken].Kind == TokenKind.Symbol && _words.Passes(endToken + 1, rules.Tenses.Imperative)));

    private void Enter(SymbolSequence tokens, Sentence sentence)
    {
        _words.Enter(_document, tokens, sentence);
        _sentence = sentence;
        _plainEnd = sentence.FirstToken + 1;
        (_behind, _ahead) = (default, default);
    }

    /// <summary>"as early as Tuesday", "as soon as next week" look ahead.</summary>
    private bool IsAsEarlyAs(int firstToken) =>
        firstToken - 3 >= _sentence.FirstToken && _words.Passes(firstToken - 1, rules.Tenses.AsBefore) && _words.Passes(firstToken - 2, rules.Tenses.Early) && _words.Passes(firstToken - 3, rules.Tenses.AsBefore);

    /// <summary>"ahead of Friday's vote", whatever has happened ahead of it; "a rally set for Thursday", whatever was said of it; "looking forward to Friday".</summary>
    private bool IsAheadOf(int firstToken) => firstToken - 2 >= _sentence.FirstToken
        && ((_words.Passes(firstToken - 1, rules.Tenses.Of) && _words.Passes(firstToken - 2, rules.Tenses.Ahead))
            || (_words.Passes(firstToken - 1, rules.Tenses.For) && _words.Passes(firstToken - 2, rules.Tenses.Fixed))
            || (_words.Passes(firstToken - 1, rules.Tenses.Infinitive) && _words.Passes(firstToken - 2, rules.Tenses.Forward)));

    /// <summary>"wants photos by Friday": what has a last day and no past is still to do.</summary>
    private bool IsLastDay(int firstToken) => firstToken > _sentence.FirstToken && _words.Passes(firstToken - 1, rules.Tenses.By);

    /// <summary>"Are you free on Friday?": who asks without a past looks ahead.</summary>
    private bool IsQuestion() => _document.Text[_document.Tokens[_sentence.EndToken - 1].Start] == '?';

    /// <summary>"asked us to answer by Friday", "demanded an answer by Friday", "could be closed by 27 July": a last day for what is still to do.</summary>
    private bool IsDueBy(int firstToken)
    {
        if (firstToken - 2 < _sentence.FirstToken || !_words.Passes(firstToken - 1, rules.Tenses.By))
        {
            return false;
        }

        for (var i = firstToken - 2; i >= Math.Max(_sentence.FirstToken, firstToken - DueReach) && _document.Tokens[i].Kind != TokenKind.Symbol; i--)
        {
            if (_words.Passes(i, rules.Tenses.Infinitive) && !_words.Passes(i + 1, rules.Tenses.NoInfinitive) && _words.IsWord(i + 1, char.IsLower))
            {
                return !_words.Follows(i, rules.Tenses.Done, 1);
            }

            if (_words.Passes(i, rules.Tenses.Possible | rules.Tenses.Demanding))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"was supposed to start": the plan is told from behind.</summary>
    private bool IsSupposed(int infinitive) =>
        infinitive - 2 >= _sentence.FirstToken && _words.Passes(infinitive - 1, rules.Tenses.Supposed) && _words.Follows(infinitive - 1, rules.Tenses.Past, 2);

    /// <summary>"the hearing is Friday", "the vote is in May"; "Friday is the deadline" at a sentence's start.</summary>
    private bool IsScheduled(int firstToken, int endToken)
    {
        if (firstToken == _sentence.FirstToken && endToken < _sentence.EndToken && _words.Passes(endToken, rules.Tenses.Copula))
        {
            return true;
        }

        var before = firstToken - 1 > _sentence.FirstToken && _words.Passes(firstToken - 1, rules.Tenses.Dating) ? firstToken - 2 : firstToken - 1;
        return (before > _sentence.FirstToken && _words.Passes(before, rules.Tenses.Copula)) || IsState(firstToken - 1);
    }

    /// <summary>"she is free on Friday", "are you around on Sunday?"; not "is dead after a crash on Friday".</summary>
    private bool IsState(int on)
    {
        for (var i = on - 1; on > _sentence.FirstToken && _words.Passes(on, rules.Tenses.On) && i >= Math.Max(_sentence.FirstToken, on - StateReach); i--)
        {
            if (_words.Passes(i, rules.Tenses.Copula))
            {
                return true;
            }

            if (_document.Tokens[i].Kind != TokenKind.Word || _words.Passes(i, rules.Tenses.Elsewhere) || _words.IsNoun(i))
            {
                return false;
            }
        }

        return false;
    }

    private VerbTense ScanBack(int from, int to)
    {
        var tense = from < to ? VerbTense.Unknown : _words.AtVerb(from);
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
        while (end <= to && (tense = _words.AtVerb(end)) == VerbTense.Unknown)
        {
            end++;
        }

        _ahead = new Stretch(from, end);
        return tense;
    }

    private VerbTense AtVerbOrInfinitive(int index) =>
        IsInfinitive(index) && !_words.IsNoun(index) ? (_words.Follows(index, rules.Tenses.Pluperfect, WordTenses.AuxiliaryReach) || IsSupposed(index) ? VerbTense.Past : VerbTense.Future) : _words.AtVerb(index);

    /// <summary>"is to resume trading Tuesday", "Leader to visit India"; not "to the", not "to Paris", not "to 5".</summary>
    private bool IsInfinitive(int index)
    {
        if (index <= _sentence.FirstToken || index + 1 >= _sentence.EndToken || !_words.Passes(index, rules.Tenses.Infinitive) || _words.Passes(index + 1, rules.Tenses.NoInfinitive))
        {
            return false;
        }

        var isVerb = _words.IsWord(index + 1, char.IsLower) || (_words.IsWord(index, char.IsUpper) && _words.IsWord(index + 1, char.IsUpper));
        return isVerb && (_words.Passes(index - 1, rules.Tenses.Governor) || (_words.IsWord(index - 1, char.IsUpper) && !_words.Passes(index - 1, rules.Tenses.Addressing) && !HasVerbBefore(index - 1)));
    }

    /// <summary>"made it difficult for Sun to meet demand": a name before "to" is no headline's subject where a verb stands before it.</summary>
    private bool HasVerbBefore(int index)
    {
        for (var i = Math.Max(_sentence.FirstToken, index - Reach); i < index; i++)
        {
            if (_words.AtVerb(i) != VerbTense.Unknown)
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
            if (_words.Passes(_plainEnd, rules.Tenses.Infinitive) && !_words.Passes(_plainEnd + 1, rules.Tenses.NoInfinitive))
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
