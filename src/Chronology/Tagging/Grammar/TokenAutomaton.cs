using System.Collections.Immutable;

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
    private readonly AutomatonState[] _starts;

    public TokenAutomaton(PatternProgram program, TokenClasses classes)
    {
        _program = program;
        _classes = classes;
        _starts = new AutomatonState[RuleSet.StageCount + 1];
        for (var stage = 1; stage <= RuleSet.StageCount; stage++)
        {
            _starts[stage] = State(Closure(Entries(stage, stage)));
        }

        LaterStart = State(Closure(Entries(2, RuleSet.StageCount)));
    }

    /// <summary>How many states texts have needed so far.</summary>
    public int StateCount => _states.Count;

    public AutomatonState Start(int stage) => _starts[stage];

    /// <summary>Where the rules of all stages after the first start together.</summary>
    public AutomatonState LaterStart { get; }

    /// <summary>The state after one more symbol, or null when no rule can go on.</summary>
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

        var tests = points.Where(p => _program.Code[p].Op == PatternOp.Test).ToArray();
        var accepted = points.Where(p => _program.Code[p].Op == PatternOp.Accept).Select(p => _program.Code[p].A).Distinct().ToArray();
        var state = new AutomatonState(tests, accepted, _classes.Count * 2);
        if (_states.Count <= StateLimit)
        {
            _states.Add(key, state);
        }

        return state;
    }

    private IEnumerable<int> Entries(int firstStage, int lastStage) =>
        _program.Entries.SelectMany(e => e).Where(e => e.Stage >= firstStage && e.Stage <= lastStage).Select(e => e.Start);

    private int[] Closure(IEnumerable<int> points)
    {
        var seen = new HashSet<int>();
        var open = new Stack<int>(points);
        var closed = new SortedSet<int>();
        while (open.TryPop(out var at))
        {
            if (!seen.Add(at))
            {
                continue;
            }

            var code = _program.Code[at];
            switch (code.Op)
            {
                case PatternOp.Test or PatternOp.Accept:
                    closed.Add(at);
                    break;
                case PatternOp.Split:
                    open.Push(code.A);
                    open.Push(code.B);
                    break;
                case PatternOp.Jump:
                    open.Push(code.A);
                    break;
                default:
                    open.Push(at + 1);
                    break;
            }
        }

        return [.. closed];
    }

    private readonly struct StateKey(int[] points) : IEquatable<StateKey>
    {
        private readonly int[] _points = points;

        public bool Equals(StateKey other) => _points.AsSpan().SequenceEqual(other._points);

        public override bool Equals(object? obj) => obj is StateKey other && Equals(other);

        public override int GetHashCode()
        {
            var hash = default(HashCode);
            foreach (var point in _points)
            {
                hash.Add(point);
            }

            return hash.ToHashCode();
        }
    }
}
