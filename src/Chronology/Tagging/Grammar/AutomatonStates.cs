using System.Runtime.CompilerServices;

namespace Chronology.Tagging.Grammar;

/// <summary>The states that texts have needed so far, made from a program's points when a run first gets there.</summary>
/// <remarks>Shared between threads. It only grows: <see cref="TokenAutomaton"/> begins anew when it has grown too large.</remarks>
internal sealed class AutomatonStates
{
    private const int FirstSize = 1 << 13;

    private readonly PatternProgram _program;
    private readonly TokenClasses _classes;
    private readonly Lock _gate = new();
    private readonly Dictionary<StateKey, int> _known = [];
    private readonly int[][] _entries;
    private readonly Opening?[] _openings;
    private readonly ClassSketch _sketch;

    /// <summary>For each point the last <see cref="Closure"/> that reached it.</summary>
    private readonly int[] _passed;
    private int _pass;

    /// <summary>By their numbers, which start at 1.</summary>
    private AutomatonState?[] _states = new AutomatonState?[256];
    private TransitionTable _transitions = new(FirstSize);

    /// <param name="entries">For each opening the points where its runs start.</param>
    public AutomatonStates(PatternProgram program, TokenClasses classes, int[][] entries)
    {
        (_program, _classes, _passed) = (program, classes, new int[program.Code.Length]);
        (_entries, _openings, _sketch) = (entries, new Opening?[entries.Length], new ClassSketch(classes));
    }

    public int Count => _known.Count;

    /// <summary>Steps that are kept.</summary>
    public int TransitionCount => _transitions.Count;

    /// <summary>Where runs start, by the index of their entries.</summary>
    public Opening Opening(int opening) => Volatile.Read(ref _openings[opening]) ?? Open(opening);

    /// <summary>The state in which a step that is not dead ended.</summary>
    public AutomatonState Of(AutomatonStep step) => Volatile.Read(ref _states)[step.State]!;

    /// <summary>False when it is certain that a run ends with a symbol; nearly all do, and this is seen at once.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayGoOn(AutomatonStep from, int symbol) => _sketch.MayGoOn(from.State, symbol);

    /// <summary>One more symbol.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public AutomatonStep Step(AutomatonStep from, int symbol) => _transitions.TryFind(from.State, symbol, out var step) ? step : Make(from, symbol);

    private Opening Open(int opening)
    {
        lock (_gate)
        {
            return _openings[opening] ??= new Opening(State(Closure(new List<int>(_entries[opening])), isStart: true), _classes.Count * 2);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private AutomatonStep Make(AutomatonStep from, int symbol)
    {
        lock (_gate)
        {
            if (_transitions.TryFind(from.State, symbol, out var step))
            {
                return step;
            }

            step = Follow(Of(from), symbol);
            var transitions = _transitions.IsFull ? _transitions.Grown() : _transitions;
            transitions.Add(from.State, symbol, step);
            Volatile.Write(ref _transitions, transitions);
            return step;
        }
    }

    private AutomatonStep Follow(AutomatonState state, int symbol)
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

        return passed.Count == 0 ? default : State(Closure(passed));
    }

    private AutomatonStep State(int[] points, bool isStart = false)
    {
        var key = new StateKey(points);
        if (_known.TryGetValue(key, out var known))
        {
            return new AutomatonStep((uint)known);
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

        var state = new AutomatonState([.. tests], [.. accepted]);
        var step = Keep(key, state);
        if (!isStart)
        {
            // A start waits for nearly everything, and its first steps are kept by its opening.
            _sketch.Add(step.State, state.Tests, _program);
        }

        return step;
    }

    private AutomatonStep Keep(StateKey key, AutomatonState state)
    {
        var number = _known.Count + 1;
        if (number > AutomatonStep.LastState)
        {
            throw new InvalidOperationException($"the automaton has more than {AutomatonStep.LastState} states");
        }

        if (number == _states.Length)
        {
            var grown = new AutomatonState?[number * 2];
            Array.Copy(_states, grown, number);
            Volatile.Write(ref _states, grown);
        }

        _states[number] = state;
        var step = new AutomatonStep(number, state.Accepted.Length > 0);
        _known.Add(key, (int)step.Bits);
        return step;
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
