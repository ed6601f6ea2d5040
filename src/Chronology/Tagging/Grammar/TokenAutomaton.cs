using System.Runtime.CompilerServices;

namespace Chronology.Tagging.Grammar;

/// <summary>The one automaton of a language: all rules at once, over token classes.</summary>
/// <remarks>
/// States are made when a text first needs them and kept, so that a start costs nothing for rules that never apply.
/// A step is one look-up. Patterns have no repetition, so a run from one token is bounded by the longest pattern, and a text costs linear time.
/// </remarks>
internal sealed class TokenAutomaton
{
    private const int StateLimit = 60_000;

    private readonly PatternProgram _program;
    private readonly TokenClasses _classes;
    private readonly Lock _gate = new();
    private readonly Dictionary<StateKey, AutomatonState> _states = [];

    /// <summary>For each stage where its rules start; first, where those of all stages after the first do.</summary>
    private readonly AutomatonState[] _starts;
    private readonly OpeningFilter?[] _openings = new OpeningFilter?[RuleSet.StageCount + 1];
    private readonly int[] _stages;

    /// <summary>For each point the last <see cref="Closure"/> that reached it.</summary>
    private readonly int[] _passed;
    private int _pass;

    /// <param name="stages">The stage of each rule.</param>
    public TokenAutomaton(PatternProgram program, TokenClasses classes, int[] stages)
    {
        (_stages, _passed) = (stages, new int[program.Code.Length]);
        _program = program;
        _classes = classes;
        _starts = new AutomatonState[RuleSet.StageCount + 1];
        for (var stage = 1; stage <= RuleSet.StageCount; stage++)
        {
            _starts[stage] = State(Closure(Entries(stage, stage)));
        }

        _starts[0] = State(Closure(Entries(2, RuleSet.StageCount)));
    }

    /// <summary>Where the rules of a stage start.</summary>
    public OpeningFilter Opening(int stage) => _openings[stage] ??= new OpeningFilter(_starts[stage], _classes.Count * 2);

    /// <summary>Where the rules of all stages after the first start together.</summary>
    public OpeningFilter LaterOpening => _openings[0] ??= new OpeningFilter(_starts[0], _classes.Count * 2);

    /// <summary>The state after one more symbol, or null when no rule can go on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public AutomatonState? Step(AutomatonState state, int symbol) => state.EndsAt(symbol) ? null : state.Next(symbol) ?? Make(state, symbol);

    private AutomatonState? Make(AutomatonState state, int symbol)
    {
        lock (_gate)
        {
            var (tokenClass, isGlued) = (symbol >> 1, (symbol & 1) != 0);
            var passed = new List<int>();
            foreach (var at in state.Tests)
            {
                var code = _program.Code[at];
                if (_classes.Passes(tokenClass, code.A) && (code.B == 0 || isGlued))
                {
                    passed.Add(at + 1);
                }
            }

            if (passed.Count == 0)
            {
                state.EndAt(symbol);
                return null;
            }

            var next = State(Closure(passed));

            // A text made to breed states must not eat the memory: beyond the limit a state is made again each time.
            if (_states.Count <= StateLimit)
            {
                state.GoOn(symbol, next);
            }

            return next;
        }
    }

    private AutomatonState State(int[] points)
    {
        var key = new StateKey(points);
        if (_states.TryGetValue(key, out var known))
        {
            return known;
        }

        var (tests, accepted) = (new List<int>(), new List<int>());
        foreach (var point in points)
        {
            var code = _program.Code[point];
            if (code.Op == PatternOp.Test)
            {
                tests.Add(point);
            }
            else if (code.Op == PatternOp.Accept && !accepted.Contains(code.A))
            {
                accepted.Add(code.A);
            }
        }

        var state = new AutomatonState([.. tests], [.. accepted], _classes.Count * 2);
        if (_states.Count <= StateLimit)
        {
            _states.Add(key, state);
        }

        return state;
    }

    private List<int> Entries(int firstStage, int lastStage)
    {
        var entries = new List<int>();
        for (var rule = 0; rule < _stages.Length; rule++)
        {
            if (_stages[rule] >= firstStage && _stages[rule] <= lastStage)
            {
                entries.AddRange(_program.Entries[rule]);
            }
        }

        return entries;
    }

    /// <summary>The points that a run can reach without a token, ascending.</summary>
    private int[] Closure(List<int> open)
    {
        var closed = new List<int>();
        _pass++;
        while (open.Count > 0)
        {
            var at = open[^1];
            open.RemoveAt(open.Count - 1);
            if (_passed[at] == _pass)
            {
                continue;
            }

            _passed[at] = _pass;
            var code = _program.Code[at];
            switch (code.Op)
            {
                case PatternOp.Test or PatternOp.Accept:
                    closed.Add(at);
                    break;
                case PatternOp.Split:
                    open.Add(code.A);
                    open.Add(code.B);
                    break;
                case PatternOp.Jump:
                    open.Add(code.A);
                    break;
                default:
                    open.Add(at + 1);
                    break;
            }
        }

        closed.Sort();
        return [.. closed];
    }

    private sealed class StateKey(int[] points) : IEquatable<StateKey>
    {
        private readonly int[] _points = points;

        public bool Equals(StateKey? other) => other is not null && _points.AsSpan().SequenceEqual(other._points);

        public override bool Equals(object? obj) => Equals(obj as StateKey);

        public override int GetHashCode()
        {
            var hash = 17;
            foreach (var point in _points)
            {
                hash = (hash * 31) + point;
            }

            return hash;
        }
    }
}
