using Chronology.Text;

namespace Chronology.Tagging.Grammar;

/// <summary>Finds the tense of the verb that an expression goes with: the nearest verb of its clause, those before it first.</summary>
internal sealed class TenseFinder(RuleSet rules)
{
    private const int Reach = 24;
    private const int AuxiliaryReach = 3;
    private const int InfinitiveReach = 4;
    private const int StateReach = 4;

    private DocumentText _document = null!;
    private SymbolSequence _tokens = null!;
    private int _index = -1;
    private Sentence _sentence;

    /// <summary>Up to here there is no infinitive behind the sentence's first word, or the sentence is no headline.</summary>
    private int _plainEnd;

    /// <summary>Tokens before and behind the last expression that hold no verb: the next one of a dense sentence need not look there.</summary>
    private Stretch _behind;
    private Stretch _ahead;

    /// <summary>For each token of the sentence what <see cref="At"/> said, plus one; 0 before it was asked.</summary>
    private byte[] _said = [];

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

        if (IsHeadlineInfinitive(firstToken) || IsAsEarlyAs(firstToken) || IsAheadOf(firstToken) || IsScheduled(firstToken, endToken))
        {
            return VerbTense.Future;
        }

        var before = ScanBack(firstToken - 1, Math.Max(_sentence.FirstToken, firstToken - Reach));
        return before != VerbTense.Unknown ? before
            : firstToken > _sentence.FirstToken && Passes(_sentence.FirstToken, rules.Tenses.Imperative) ? VerbTense.Future
            : ScanOn(endToken, Math.Min(_sentence.EndToken - 1, endToken + Reach));
    }

    /// <summary>Whether a verb of the past stands just before an expression of the sentence last asked about: "died May 5", "was sold in May", not "said May sales".</summary>
    public bool IsVerbNext(int firstToken)
    {
        var verb = firstToken - 1;
        if (verb > _sentence.FirstToken && Passes(verb, rules.Tenses.Dating))
        {
            verb--;
        }
        else if (verb >= _sentence.FirstToken && Passes(verb, rules.Tenses.Saying))
        {
            return false;
        }

        return verb >= _sentence.FirstToken && !IsNoun(verb) && At(verb) == VerbTense.Past;
    }

    private void Enter(SymbolSequence tokens, Sentence sentence)
    {
        (_tokens, _sentence) = (tokens, sentence);
        var count = sentence.EndToken - sentence.FirstToken;
        _said = _said.Length < count ? new byte[count * 2] : _said;
        _said.AsSpan(0, count).Clear();
        _plainEnd = sentence.FirstToken + 1;
        (_behind, _ahead) = (default, default);
    }

    /// <summary>"as early as Tuesday", "as soon as next week" look ahead.</summary>
    private bool IsAsEarlyAs(int firstToken) =>
        firstToken - 3 >= _sentence.FirstToken && Passes(firstToken - 1, rules.Tenses.AsBefore) && Passes(firstToken - 2, rules.Tenses.Early) && Passes(firstToken - 3, rules.Tenses.AsBefore);

    /// <summary>"ahead of Friday's vote", whatever has happened ahead of it.</summary>
    private bool IsAheadOf(int firstToken) =>
        firstToken - 2 >= _sentence.FirstToken && Passes(firstToken - 1, rules.Tenses.Of) && Passes(firstToken - 2, rules.Tenses.Ahead);

    /// <summary>"the hearing is Friday", "the vote is in May"; "Friday is the deadline" at a sentence's start.</summary>
    private bool IsScheduled(int firstToken, int endToken)
    {
        if (firstToken == _sentence.FirstToken && endToken < _sentence.EndToken && Passes(endToken, rules.Tenses.Copula))
        {
            return true;
        }

        var before = firstToken - 1 > _sentence.FirstToken && Passes(firstToken - 1, rules.Tenses.Dating) ? firstToken - 2 : firstToken - 1;
        return (before > _sentence.FirstToken && Passes(before, rules.Tenses.Copula)) || IsState(firstToken - 1);
    }

    /// <summary>"she is free on Friday", "are you around on Sunday?"; not "is dead after a crash on Friday".</summary>
    private bool IsState(int on)
    {
        for (var i = on - 1; on > _sentence.FirstToken && Passes(on, rules.Tenses.On) && i >= Math.Max(_sentence.FirstToken, on - StateReach); i--)
        {
            if (Passes(i, rules.Tenses.Copula))
            {
                return true;
            }

            if (_document.Tokens[i].Kind != TokenKind.Word || Passes(i, rules.Tenses.Elsewhere) || IsNoun(i))
            {
                return false;
            }
        }

        return false;
    }

    private VerbTense ScanBack(int from, int to)
    {
        var tense = from < to ? VerbTense.Unknown : AtVerb(from);
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
        while (end <= to && (tense = AtVerb(end)) == VerbTense.Unknown)
        {
            end++;
        }

        _ahead = new Stretch(from, end);
        return tense;
    }

    private VerbTense AtVerbOrInfinitive(int index) =>
        IsInfinitive(index) && !IsNoun(index) ? (Follows(index, rules.Tenses.Pluperfect, AuxiliaryReach) ? VerbTense.Past : VerbTense.Future) : AtVerb(index);

    private VerbTense AtVerb(int index) => IsNoun(index) ? VerbTense.Unknown : At(index);

    /// <summary>"the plan", "its hope": behind a determiner a word is no verb; nor is "vote" in "a 60-40 vote".</summary>
    private bool IsNoun(int index) => Follows(index, rules.Tenses.Determiner, 1) || (index > _sentence.FirstToken && _document.Tokens[index - 1].Kind == TokenKind.Number && Passes(index, rules.Tenses.Scheduled));

    private VerbTense At(int index)
    {
        ref var said = ref _said[index - _sentence.FirstToken];
        if (said == 0)
        {
            said = (byte)(Read(index) + 1);
        }

        return (VerbTense)(said - 1);
    }

    private VerbTense Read(int index)
    {
        var token = _document.Tokens[index];
        if (token.Kind != TokenKind.Word)
        {
            return VerbTense.Unknown;
        }

        var isPast = HasPastEnding(_document.Text.AsSpan(token.Start, token.End - token.Start));
        if (!isPast && !Passes(index, rules.Tenses.Telling))
        {
            return VerbTense.Unknown;
        }

        if (Passes(index, rules.Tenses.Future))
        {
            return Follows(index, rules.Tenses.Pluperfect, AuxiliaryReach) ? VerbTense.Past
                : Follows(index, rules.Tenses.AsBefore, 2) || IsCause(index) ? VerbTense.Unknown : VerbTense.Future;
        }

        if (isPast || Passes(index, rules.Tenses.Past))
        {
            return IsAttribute(index) ? VerbTense.Unknown
                : LooksAhead(index) ? VerbTense.Future
                : Follows(index, rules.Tenses.Copula, 1) ? VerbTense.Present : VerbTense.Past;
        }

        return (Passes(index, rules.Tenses.Scheduled) && !IsInfinitiveForm(index) && !IsBehindPast(index)) || IsArranged(index) ? VerbTense.Future
            : Passes(index, rules.Tenses.Present) ? VerbTense.Present : VerbTense.Unknown;
    }

    /// <summary>"we are meeting", "she has an exam", "let's meet".</summary>
    private bool IsArranged(int index) =>
        Passes(index, rules.Tenses.Arranged) ? Follows(index, rules.Tenses.Progressive, 1)
        : index + 1 < _sentence.EndToken && ((Passes(index, rules.Tenses.Having) && Passes(index + 1, rules.Tenses.Indefinite)) || (Passes(index, rules.Tenses.Let) && Passes(index + 1, rules.Tenses.Us)));

    /// <summary>"will be held", "to be paid": what stands before the participle looks ahead.</summary>
    private bool LooksAhead(int verb) => FollowsPlan(verb) || (Follows(verb, rules.Tenses.Be, 1) && Follows(verb - 1, rules.Tenses.Infinitive, 1));

    /// <summary>A word about the future just before, with no comma between: "As expected, it reported" is no plan.</summary>
    private bool FollowsPlan(int verb)
    {
        for (var i = verb - 1; i >= Math.Max(_sentence.FirstToken, verb - AuxiliaryReach) && _document.Tokens[i].Kind != TokenKind.Symbol; i--)
        {
            if (Passes(i, rules.Tenses.Future) && !Follows(i, rules.Tenses.AsBefore, 1))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"due to its loss": a cause, no plan.</summary>
    private bool IsCause(int index) =>
        index + 2 < _sentence.EndToken && Passes(index + 1, rules.Tenses.Infinitive) && Passes(index + 2, rules.Tenses.NoInfinitive) && !Passes(index + 2, rules.Tenses.Be);

    /// <summary>"was open Monday", "did not meet Monday": the auxiliary is past.</summary>
    private bool IsBehindPast(int index) => Follows(index, rules.Tenses.Past, 1) || (Follows(index, rules.Tenses.Adverb, 1) && Follows(index - 1, rules.Tenses.Past, 1));

    /// <summary>"a still unspecified date": behind a determiner and an adverb a participle is no verb.</summary>
    private bool IsAttribute(int index) => Follows(index, rules.Tenses.Adverb, 1) && Follows(index - 1, rules.Tenses.Determiner, 1);

    /// <summary>"to open", "did not open", "let it open": no present tells a plan behind an auxiliary.</summary>
    private bool IsInfinitiveForm(int index) =>
        Follows(index, rules.Tenses.Infinitive, 1) || Follows(index, rules.Tenses.Future, InfinitiveReach) || Follows(index, rules.Tenses.Bare, InfinitiveReach);

    /// <summary>True when one of the tokens just before passes the test.</summary>
    private bool Follows(int index, ulong test, int reach)
    {
        for (var i = index - 1; i >= Math.Max(_sentence.FirstToken, index - reach); i--)
        {
            if (Passes(i, test))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"is to resume trading Tuesday", "Leader to visit India"; not "to the", not "to Paris", not "to 5".</summary>
    private bool IsInfinitive(int index)
    {
        if (index <= _sentence.FirstToken || index + 1 >= _sentence.EndToken || !Passes(index, rules.Tenses.Infinitive) || Passes(index + 1, rules.Tenses.NoInfinitive))
        {
            return false;
        }

        var isVerb = IsWord(index + 1, char.IsLower) || (IsWord(index, char.IsUpper) && IsWord(index + 1, char.IsUpper));
        return isVerb && (Passes(index - 1, rules.Tenses.Governor) || (IsWord(index - 1, char.IsUpper) && !HasVerbBefore(index - 1)));
    }

    /// <summary>"made it difficult for Sun to meet demand": a name before "to" is no headline's subject where a verb stands before it.</summary>
    private bool HasVerbBefore(int index)
    {
        for (var i = Math.Max(_sentence.FirstToken, index - Reach); i < index; i++)
        {
            if (!IsNoun(i) && At(i) != VerbTense.Unknown)
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
            if (Passes(_plainEnd, rules.Tenses.Infinitive) && !Passes(_plainEnd + 1, rules.Tenses.NoInfinitive))
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

    private bool IsWord(int index, Func<char, bool> first) => _document.Tokens[index].Kind == TokenKind.Word && first(_document.Text[_document.Tokens[index].Start]);

    private bool Passes(int index, ulong test) => (Bits(index) & test) != 0;

    private ulong Bits(int index) => rules.Tenses.Passed(rules.Classes, _tokens.Symbol(index - _sentence.FirstToken + 1) >> 1);

    private bool HasPastEnding(ReadOnlySpan<char> word)
    {
        if (word.Length < 5 || !char.IsLower(word[0]))
        {
            return false;
        }

        foreach (var ending in rules.Tenses.PastEndings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
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
