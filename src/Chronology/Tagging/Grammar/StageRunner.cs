using Chronology.Text;

namespace Chronology.Tagging.Grammar;

/// <summary>Runs one stage: finds where rules match, settles overlaps, and builds the values.</summary>
internal sealed class StageRunner(RuleSet rules)
{
    private readonly ReadingMemory _readings = new(rules);
    private readonly ValueMemory _values = new();
    private readonly RuleMatch _match = new(rules);
    private readonly Row<MatchCandidate> _candidates = new();
    private readonly Row<FoundExpression> _added = new();
    private bool[] _taken = [];
    private bool[] _removed = [];
    private bool _isAnyRemoved;

    /// <summary>Brings the expressions up to date with a stage; they stay in the order of the text. False when the stage found nothing.</summary>
    public bool Run(int stage, SymbolSequence items, Row<FoundExpression> found)
    {
        if (!Find(stage, items, isQuestion: false))
        {
            return false;
        }

        _candidates.Sort(default(MatchOrder));
        (_match.Items, _match.Found) = (items, found);
        _added.Clear();
        Clear(ref _removed, found.Count);
        _isAnyRemoved = false;
        Clear(ref _taken, items.Count);
        for (var i = 0; i < _candidates.Count; i++)
        {
            var candidate = _candidates[i];
            if (!IsTaken(candidate) && Apply(candidate, items))
            {
                Take(candidate);
            }
        }

        Settle(found);
        return true;
    }

    /// <summary>The document whose sentences come next.</summary>
    public void Enter(DocumentText document) => _match.Document = document;

    /// <summary>True when a rule of any later stage matches the items as they are.</summary>
    public bool MatchesLater(SymbolSequence items) => Find(TokenAutomaton.LaterStages, items, isQuestion: true);

    private bool IsTaken(MatchCandidate candidate)
    {
        for (var i = candidate.ExtentStart; i < candidate.ExtentEnd; i++)
        {
            if (_taken[i])
            {
                return true;
            }
        }

        return false;
    }

    private void Take(MatchCandidate candidate)
    {
        for (var i = candidate.ExtentStart; i < candidate.ExtentEnd; i++)
        {
            _taken[i] = true;
        }
    }

    private static void Clear(ref bool[] flags, int count)
    {
        if (flags.Length < count)
        {
            flags = new bool[count * 2];
        }

        flags.AsSpan(0, count).Clear();
    }

    /// <summary>Takes out what was removed and puts in what was added.</summary>
    private void Settle(Row<FoundExpression> found)
    {
        if (_added.Count == 0 && !_isAnyRemoved)
        {
            return;
        }

        for (var i = 0; i < found.Count; i++)
        {
            if (!_removed[i])
            {
                _added.Add(found[i]);
            }
        }

        _added.Sort(default(FoundOrder));
        found.Clear();
        for (var i = 0; i < _added.Count; i++)
        {
            found.Add(_added[i]);
        }
    }

    /// <summary>Finds the candidates; a question is answered by the first match.</summary>
    private bool Find(int stage, SymbolSequence items, bool isQuestion)
    {
        _candidates.Clear();
        var states = rules.Automaton.States;
        var opening = states.Opening(stage);
        var symbols = items.Symbols;

        // Behind the last trigger only a rule that is in the way of a match can matter, so it overlaps one.
        var reach = items.Reach;
        for (var i = items.Start; i < reach; i++)
        {
            var step = opening.Step(states, symbols[i]);
            if (step.IsDead || !(step.IsAccepting || (i + 1 < symbols.Length && states.MayGoOn(step, symbols[i + 1]))))
            {
                continue;
            }

            var end = FindFrom(states, stage, items, i, step, isQuestion);
            if (isQuestion && end > 0)
            {
                return true;
            }

            reach = Math.Max(reach, end);
            if (rules.Automaton.AreTooMany(states))
            {
                states = rules.Automaton.States;
                opening = states.Opening(stage);
            }
        }

        return _candidates.Count > 0;
    }

    /// <summary>Finds what begins at an item; where the longest match ends, 0 when there is none.</summary>
    /// <param name="step">The first, which is not dead.</param>
    private int FindFrom(AutomatonStates states, int stage, SymbolSequence items, int start, AutomatonStep step, bool isQuestion)
    {
        var symbols = items.Symbols;
        var longest = 0;
        for (var end = start + 1; !step.IsDead; end++)
        {
            if (step.IsAccepting)
            {
                longest = end;
                if (isQuestion)
                {
                    break;
                }

                AddCandidates(states.Of(step), stage, items, start, end);
            }

            step = end < symbols.Length && states.MayGoOn(step, symbols[end]) ? states.Step(step, symbols[end]) : default;
        }

        return longest;
    }

    private void AddCandidates(AutomatonState state, int stage, SymbolSequence items, int start, int end)
    {
        for (var reading = _readings.Of(state, stage, items, start, end); reading is not null; reading = reading.Next)
        {
            _candidates.Add(new MatchCandidate(reading, start, end));
        }
    }

    private bool Apply(MatchCandidate candidate, SymbolSequence items)
    {
        _match.Enter(candidate.Reading, candidate.Start);
        if (candidate.Reading.IsRelation)
        {
            return Constructors.Relate(_match);
        }

        var value = Value(candidate, items);
        if (value is null && _match.Rule.Constructor != Constructors.None)
        {
            return false;
        }

        for (var i = candidate.ExtentStart; i < candidate.ExtentEnd; i++)
        {
            if (items.Expression(i) is >= 0 and var index)
            {
                _removed[index] = _isAnyRemoved = true;
            }
        }

        if (value is not null)
        {
            _added.Add(new FoundExpression(items.FirstToken(candidate.ExtentStart), items.FirstToken(candidate.ExtentEnd), value, _match.Rule.Name));
        }

        return true;
    }

    /// <summary>Of words alone the value is the same wherever they stand.</summary>
    private TemporalValue? Value(MatchCandidate candidate, SymbolSequence items)
    {
        if (!items.IsPlain)
        {
            return Constructors.Build(_match);
        }

        var words = _match.Words(candidate.Start, candidate.End);
        if (!_values.TryRecall(candidate.Reading, words, out var value))
        {
            value = Constructors.Build(_match);
            _values.Keep(candidate.Reading, words, value);
        }

        return value;
    }
}
