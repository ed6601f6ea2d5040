using Chronology.Text;

namespace Chronology.Tagging.Grammar;

/// <summary>Runs one stage: finds where rules match, settles overlaps, and builds the values.</summary>
internal sealed class StageRunner(RuleSet rules, DocumentText document)
{
    private readonly PatternMatcher _matcher = new(rules.Program, rules.Classes);
    private readonly RuleMatch _match = new(rules, document);
    private readonly List<MatchCandidate> _candidates = [];

    /// <summary>The expressions after the stage, in order; the list passed in is not changed.</summary>
    public List<FoundExpression> Run(int stage, SymbolSequence items, List<FoundExpression> found)
    {
        FindCandidates(stage, items);
        if (_candidates.Count == 0)
        {
            return found;
        }

        _candidates.Sort();
        (_match.Items, _match.Found) = (items, [.. found]);
        var removed = new bool[found.Count];
        var added = new List<FoundExpression>();
        var taken = new bool[items.Count];
        foreach (var candidate in _candidates)
        {
            var extent = taken.AsSpan(candidate.ExtentStart, candidate.ExtentEnd - candidate.ExtentStart);
            if (!extent.Contains(true) && Apply(candidate, items, added, removed))
            {
                extent.Fill(true);
            }
        }

        for (var i = 0; i < removed.Length; i++)
        {
            if (!removed[i])
            {
                added.Add(_match.Found[i]);
            }
        }

        added.Sort((a, b) => a.FirstToken.CompareTo(b.FirstToken));
        return added;
    }

    private void FindCandidates(int stage, SymbolSequence items)
    {
        _candidates.Clear();
        var automaton = rules.Automaton;
        var start = automaton.Start(stage);
        for (var i = 0; i < items.Count; i++)
        {
            var state = automaton.Step(start, items.Symbol(i));
            for (var end = i + 1; state is not null; end++)
            {
                foreach (var rule in state.Accepted)
                {
                    AddCandidate(rule, items, i, end);
                }

                state = end < items.Count ? automaton.Step(state, items.Symbol(end)) : null;
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

    private bool Apply(MatchCandidate candidate, SymbolSequence items, List<FoundExpression> added, bool[] removed)
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
                removed[index] = true;
            }
        }

        if (value is not null)
        {
            added.Add(new FoundExpression(items.FirstToken(candidate.ExtentStart), items.FirstToken(candidate.ExtentEnd), value, _match.Rule.Name));
        }

        return true;
    }
}
