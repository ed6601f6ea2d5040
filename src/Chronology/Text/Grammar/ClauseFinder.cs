using static Chronology.Text.Grammar.PartOfSpeech;

namespace Chronology.Text.Grammar;

/// <summary>Parts a tagged sentence into clauses.</summary>
/// <remarks>One pass with a stack of open clauses; what opens or closes a clause is seen from a bounded look ahead, so it is linear.</remarks>
public sealed class ClauseFinder
{
    private const int LookAhead = 16;
    private readonly GrammarWord[] _words;
    private readonly ClauseLookAhead _ahead;
    private readonly Predicate<string> _isReporting;
    private readonly ClauseStack _open;

    private ClauseFinder(GrammarWord[] words, Predicate<string> isReporting)
    {
        _words = words;
        _ahead = new ClauseLookAhead(words);
        _isReporting = isReporting;
        _open = new ClauseStack(words.Length);
    }

    private Clause Current => _open.Current;

    /// <summary>Finds the clauses.</summary>
    /// <param name="isReporting">Tells verbs, by lemma, that a clause without "that" can follow: "said Russia agreed".</param>
    public static SentenceClauses Find(GrammarWord[] words, Predicate<string> isReporting)
    {
        ArgumentNullException.ThrowIfNull(words);
        var finder = new ClauseFinder(words, isReporting);
        finder.Run();
        return new SentenceClauses(words, finder._open.Clauses, finder._open.ClauseOf);
    }

    private void Run()
    {
        for (var i = 0; i < _words.Length;)
        {
            i = Math.Max(i + 1, Step(i));
        }

        _open.Finish(_words.Length);
    }

    private int Step(int i)
    {
        switch (_words[i].Part)
        {
            case Punctuation:
                return AtPunctuation(i);
            case Subordinator:
                _open.Open(_words[i].NounLemma == "that" || _words[i].NounLemma == "whether" ? ClauseKind.Complement : ClauseKind.Subordinate, i, i);
                break;
            case Relative:
                AtRelative(i);
                break;
            case Coordinator:
                AtCoordinator(i);
                break;
            case To when i + 1 < _words.Length && _words[i + 1].Part is Verb or Auxiliary && (_words[i + 1].Form & VerbForm.Base) != 0:
                return AtInfinitive(i);
            case Verb when (_words[i].IsReduced || _ahead.IsLooseGerund(i)) && Current.HasVerb | !_words[i].IsReduced | Current.Kind != ClauseKind.Participle:
                _open.Open(ClauseKind.Participle, i, -1);
                return TakeVerb(i);
            case Verb or Auxiliary or Modal:
                return AtVerb(i);
            case Pronoun when !Current.HasVerb && Current.Kind != ClauseKind.Relative && _ahead.OpensContact(i, _isReporting):
                _open.Open(ClauseKind.Relative, i, -1);
                break;
            default:
                break;
        }

        _open.Take(i);
        return i + 1;
    }

    private void AtRelative(int i)
    {
        // "during which": the preposition is the clause's own.
        var start = i > 0 && _words[i - 1].Part == Preposition ? i - 1 : i;
        _open.Open(ClauseKind.Relative, start, i);
        if (start < i)
        {
            _open.Take(start);
        }
    }

    private int AtPunctuation(int i)
    {
        var symbol = _words[i].Symbol;
        if (symbol is '(' or '[')
        {
            _open.Take(i);
            _open.Open(ClauseKind.Parenthesis, i, i);
        }
        else if (symbol is ')' or ']' && _open.FindLast(static clause => clause.Kind == ClauseKind.Parenthesis) is var depth && depth > 0)
        {
            _open.CloseTo(depth - 1, i);
        }
        else if (symbol is ';' or ':' || (symbol is '\u2014' or '\u2013' or '-' or '_' && _ahead.IsDatelineBefore(i) && !_open.Root.HasVerb && _open.Count == 1))
        {
            _open.Take(i);
            _open.Restart(i + 1);
            return i + 1;
        }
        else if (symbol is ',' or '\u2014' or '\u2013' or '-')
        {
            AtComma(i);
        }

        _open.Take(i);
        return i + 1;
    }

    private void AtComma(int i)
    {
        var next = _ahead.SkipQuote(i + 1);
        if (next >= _words.Length || Current.Kind == ClauseKind.Parenthesis)
        {
            return;
        }

        if (_ahead.IsFiniteAhead(next))
        {
            // "the plan, which was unveiled on Monday, outlines": back to the clause that still lacks its verb.
            var skipped = _open.IsVerbless(_words, i) ? Current : null;
            if (_open.FindLast(clause => !clause.HasVerb && clause != skipped) is >= 0 and var depth)
            {
                _open.CloseTo(depth, i);
            }
            else if (Current.Kind is ClauseKind.Main or ClauseKind.Coordinate && _ahead.OpensSeries(Current, next, _isReporting))
            {
                _open.OpenCoordinate(i, sharesSubject: true);
            }

            return;
        }

        if (_ahead.IsGerundAhead(next))
        {
            if (Current.Kind == ClauseKind.Participle)
            {
                _open.Close(i);
            }

            return;
        }

        if (_words[next].Part is Relative or Preposition && _ahead.RelativeAt(next) >= 0)
        {
            return;
        }

        var endsQuote = next > i + 1 || (i > 0 && _words[i - 1].Symbol is '"' or '\u201D');
        var verb = endsQuote && _ahead.SayingAfterSpeaker(next, _isReporting) is >= 0 and var saying ? saying : _ahead.FiniteAfterSubject(next);
        if (verb >= 0 && !_open.Root.HasVerb && _open.Count > 1)
        {
            _open.CloseTo(0, i);
        }
        else if (verb >= 0 && Current.HasVerb)
        {
            _open.CloseTo(0, i);
            _open.Open(_isReporting(_words[verb].VerbLemma) && i > 2 ? ClauseKind.Attribution : ClauseKind.Main, i + 1, -1);
        }
        else if (Current.Kind is ClauseKind.Participle or ClauseKind.Infinitive or ClauseKind.Relative && Current.HasVerb)
        {
            _open.Close(i);
        }
    }

    private void AtCoordinator(int i)
    {
        var next = i + 1;
        if (!Current.HasVerb || next >= _words.Length)
        {
            return;
        }

        if (_words[next].Part is Subordinator or Relative || (_words[next].Part == To && Current.Kind == ClauseKind.Infinitive))
        {
            _open.Close(i);
            return;
        }

        if (_ahead.IsFiniteAhead(next) || _ahead.SharesAuxiliary(Current, next))
        {
            _open.CloseSubordinate(_words, i);
            _open.OpenCoordinate(i, sharesSubject: true);
        }
        else if (_ahead.FiniteAfterSubject(_ahead.SkipFrontedDate(next)) >= 0 && !_open.JoinsSubject(_words))
        {
            if (Current.Kind is ClauseKind.Infinitive or ClauseKind.Participle)
            {
                _open.Close(i);
            }

            _open.OpenCoordinate(i, sharesSubject: false);
        }
    }

    private int AtInfinitive(int i)
    {
        if (!Current.HasVerb && _open.Count == 1 && HasNominalBefore(i) && !(i > 1 && _words[i - 1].Part == Adjective && _words[i - 2].Symbol == ',') && !_ahead.HasOwnFinite(i + 2, _isReporting))
        {
            // A heading: "Leaders to meet in Cairo".
            return TakeVerb(i);
        }

        if (IsInsideVerbGroup(i))
        {
            return AtVerb(i);
        }

        _open.Open(ClauseKind.Infinitive, i, i);
        return TakeVerb(i);
    }

    private bool IsInsideVerbGroup(int i) => i > 0 && _words[i - 1].Part == Auxiliary && Current.HasVerb && Current.VerbEnd == i && _words[i - 1].VerbLemma is "be" or "have";

    private int AtVerb(int i)
    {
        if (_open.Root.HasVerb && _ahead.OpensInverted(i, _isReporting))
        {
            _open.CloseTo(0, i);
            _open.Open(ClauseKind.Attribution, i, -1);
            return TakeVerb(i);
        }

        if (!_words[i].IsFinite && Current.HasVerb)
        {
            _open.Take(i);
            return i + 1;
        }

        var depth = Current.HasVerb ? _open.FindLast(static clause => !clause.HasVerb && clause.Kind != ClauseKind.Parenthesis) : -1;
        if (Current.HasVerb && ((depth >= 0 && !_ahead.HasOwnFinite(i + 1, _isReporting)) || !OpensReported(i)))
        {
            // The last verb of a sentence is that of the clause that waits for one: "A question that will show the strength is whether ...".
            if (depth >= 0)
            {
                _open.CloseTo(depth, i);
            }
        }

        return TakeVerb(i);
    }

    // "said Russia agreed": the words after the reporting verb turn out to be a clause.
    private bool OpensReported(int i)
    {
        var current = Current;
        var start = _ahead.SkipListener(current, _ahead.SkipDate(current.VerbEnd), i);
        if (!_isReporting(_words[current.Head].VerbLemma) || start >= i || (!_words[start].IsNominal && _words[start].NounLemma != "there" && _words[start].Part is not (Determiner or Possessive or Adjective or Number)))
        {
            return false;
        }

        var owner = _open.CurrentIndex;
        _open.Open(ClauseKind.Complement, start, -1);
        for (var k = start; k < i; k++)
        {
            if (_open.ClauseOf[k] == owner)
            {
                _open.Take(k);
            }
        }

        return true;
    }

    private int TakeVerb(int i)
    {
        var group = VerbGroup.Read(_words, _ahead, i);
        var end = group.Head < 0 ? i + 1 : group.End;
        if (group.Head >= 0 && !Current.HasVerb)
        {
            (Current.VerbStart, Current.VerbEnd, Current.Head) = (i, end, group.Head);
        }

        for (var k = i; k < end; k++)
        {
            _open.Take(k);
        }

        return end;
    }

    private bool HasNominalBefore(int i)
    {
        var from = Math.Max(Current.Start, i - LookAhead);
        return i > from && Array.FindIndex(_words, from, i - from, static word => word.IsNominal) >= 0;
    }
}
