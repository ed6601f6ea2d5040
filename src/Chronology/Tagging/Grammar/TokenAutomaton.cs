using System.Collections.Immutable;

namespace Chronology.Tagging.Grammar;

/// <summary>The one automaton of a language: all rules at once, over token classes.</summary>
/// <remarks>
/// States are made when a text first needs them and kept, so that a start costs nothing for rules that never apply.
/// Patterns have no repetition, so a run from one token is bounded by the longest pattern, and a text costs linear time.
/// A text made to breed states must not eat the memory: when they are too many, all are forgotten, and what is needed is made again.
/// </remarks>
internal sealed class TokenAutomaton
{
    /// <summary>The opening of all stages after the first.</summary>
    public const int LaterStages = 0;

    private const int MostTransitions = 1 << 20;

    private readonly PatternProgram _program;
    private readonly TokenClasses _classes;

    /// <summary>For each stage where its rules start; first, where those of all stages after the first do.</summary>
    private readonly int[][] _entries = new int[RuleSet.StageCount + 1][];
    private AutomatonStates _states;

    public TokenAutomaton(PatternProgram program, TokenClasses classes, ImmutableArray<TaggingRule> rules)
    {
        (_program, _classes) = (program, classes);
        _entries[LaterStages] = Entries(rules, 2, RuleSet.StageCount);
        for (var stage = 1; stage <= RuleSet.StageCount; stage++)
        {
            _entries[stage] = Entries(rules, stage, stage);
        }

        _states = new AutomatonStates(program, classes, _entries);
    }

    /// <summary>States beyond so many are forgotten together with all others.</summary>
    public int MostStates { get; set; } = 60_000;

    /// <summary>The states to begin a search with; to be asked for again when they have become too many.</summary>
    public AutomatonStates States
    {
        get
        {
            var states = Volatile.Read(ref _states);
            if (!AreTooMany(states))
            {
                return states;
            }

            // Two threads may both begin anew: one of them then learns for itself alone.
            states = new AutomatonStates(_program, _classes, _entries);
            Volatile.Write(ref _states, states);
            return states;
        }
    }

    public bool AreTooMany(AutomatonStates states) => states.Count > MostStates || states.TransitionCount > MostTransitions;

    private int[] Entries(ImmutableArray<TaggingRule> rules, int firstStage, int lastStage)
    {
        var entries = new List<int>();
        for (var rule = 0; rule < rules.Length; rule++)
        {
            if (rules[rule].Stage >= firstStage && rules[rule].Stage <= lastStage)
            {
                foreach (var entry in _program.Entries[rule])
                {
                    entries.Add(entry);
                }
            }
        }

        return [.. entries];
    }
}
