using Chronology.Text;

namespace Chronology.Tagging.Grammar;

/// <summary>Runs one stage: finds where rules match, settles overlaps, and builds the values.</summary>
internal sealed class StageRunner(RuleSet rules, DocumentText document)
{
    private readonly PatternMatcher _matcher = new(rules.Program, rules.Classes);
    private readonly RuleMatch _match = new(rules, document);
    private readonly Row<MatchCandidate> _candidates = new();
    private readonly Row<FoundExpression> _added = new();
    private bool[] _taken = [];
    private bool[] _removed = [];

    /// <summary>Brings the expressions up to date with a stage; they stay in the order of the text. False when the stage found nothing.</summary>
    public bool Run(int stage, SymbolSequence items, Row<FoundExpression> found)
    {
        FindCandidates(stage, items);
        if (_candidates.Count == 0)
        {
            return false;
        }

        if (_candidates.Count > 1)
        {
            _candidates.Sort(default(MatchOrder));
        }

        (_match.Items, _match.Found) = (items, found);
        _added.Clear();
        Clear(ref _removed, found.Count);
        Clear(ref _taken, items.Count);
        foreach (var candidate in _candidates.Items)
        {
            var extent = _taken.AsSpan(candidate.ExtentStart, candidate.ExtentEnd - candidate.ExtentStart);
            if (!extent.Contains(true) && Apply(candidate, items))
            {
                extent.Fill(true);
            }
        }

        Settle(found);
        return true;
    }

    /// <summary>True when a rule of any later stage matches the items as they are.</summary>
    public bool MatchesLater(SymbolSequence items)
    {
        var start = rules.Automaton.LaterStart;
        var symbols = items.Symbols;
        for (var i = 0; i < symbols.Length; i++)
        {
            var state = start;
            for (var end = i; end < symbols.Length && rules.Automaton.Step(state, symbols[end]) is { } next; end++)
            {
                if (next.Accepted.Length > 0)
                {
                    return true;
                }

                state = next;
            }
        }

        return false;
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
        if (_added.Count == 0 && !_removed.AsSpan(0, found.Count).Contains(true))
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

        if (_added.Count > 1)
        {
            _added.Sort(default(FoundOrder));
        }

        found.Clear();
        foreach (var expression in _added.Items)
        {
            found.Add(expression);
        }
    }

    private void FindCandidates(int stage, SymbolSequence items)
    {
        _candidates.Clear();
        var automaton = rules.Automaton;
        var start = automaton.Start(stage);
        var symbols = items.Symbols;
        for (var i = 0; i < symbols.Length; i++)
        {
            var state = automaton.Step(start, symbols[i]);
            for (var end = i + 1; state is not null; end++)
            {
                foreach (var rule in state.Accepted)
                {
                    AddCandidate(rule, items, i, end);
                }

                state = end < symbols.Length ? automaton.Step(state, symbols[end]) : null;
            }
        }
    }

    private void AddCandidate(int rule, SymbolSequence items, int start, int end)
    {
        var (extentStart, extentEnd) = (start, end);
        if (!rules.Program.HasContext[rule]
            || (_matcher.TryMatch(rule, items, start, end, _match.Slots, out extentStart, out extentEnd) && extentEnd > extentStart))
        {
            _candidates.Add(new MatchCandidate(rule, rules.Rules[rule].Priority, start, end, extentStart, extentEnd));
        }
    }

    private bool Apply(MatchCandidate candidate, SymbolSequence items)
    {
        _match.Rule = rules.Rules[candidate.Rule];
        _matcher.TryMatch(candidate.Rule, items, candidate.Start, candidate.End, _match.Slots, out _, out _);
        if (Constructors.IsRelation(_match.Rule.Constructor))
        {
            return Constructors.Relate(_match);
        }

        var value = Constructors.Build(_match);
        if (value is null && _match.Rule.Constructor != Constructors.None)
        {
            return false;
        }

        for (var i = candidate.ExtentStart; i < candidate.ExtentEnd; i++)
        {
            if (items.Expression(i) is >= 0 and var index)
            {
                _removed[index] = true;
            }
        }

        if (value is not null)
        {
            _added.Add(new FoundExpression(items.FirstToken(candidate.ExtentStart), items.FirstToken(candidate.ExtentEnd), value, _match.Rule.Name));
        }

        return true;
    }
}
