namespace Chronology.Tagging.Grammar;

/// <summary>Reads the slots of a match that the automaton found.</summary>
/// <remarks>It walks the rule's own pattern with back-tracking and never enters the same point at the same item twice, so its cost is bounded by their product.</remarks>
internal sealed class PatternMatcher(PatternProgram program, TokenClasses classes)
{
    private readonly Row<TraceStep> _trace = new();
    private readonly Row<int> _open = new();
    private int[] _visits = new int[64];
    private int _visit;
    private SymbolSequence _items = new();
    private int _entry;
    private int _start;
    private int _end;

    /// <summary>Fills <paramref name="slots"/> in the order in which they open; false when no pattern of the rule spans the items.</summary>
    public bool TryMatch(int rule, SymbolSequence items, int start, int end, Row<SlotSpan> slots, out int extentStart, out int extentEnd)
    {
        (_items, _start, _end, extentStart, extentEnd) = (items, start, end, start, end);
        foreach (var entry in program.Entries[rule])
        {
            (_entry, _visit) = (entry, _visit + 1);
            _trace.Clear();
            if (Walk(entry, start))
            {
                ReadTrace(slots, ref extentStart, ref extentEnd);
                return true;
            }
        }

        return false;
    }

    private bool Walk(int at, int item)
    {
        while (true)
        {
            var code = program.Code[at];
            switch (code.Op)
            {
                case PatternOp.Test:
                    var symbol = item < _end ? _items.Symbol(item) : -1;
                    if (symbol < 0 || !classes.Passes(symbol >> 1, code.A) || (code.B != 0 && (symbol & 1) == 0))
                    {
                        return false;
                    }

                    (at, item) = (at + 1, item + 1);
                    break;
                case PatternOp.Split:
                    if (!Enter(at, item))
                    {
                        return false;
                    }

                    var mark = _trace.Count;
                    if (Walk(code.A, item))
                    {
                        return true;
                    }

                    _trace.Truncate(mark);
                    at = code.B;
                    break;
                case PatternOp.Jump:
                    at = code.A;
                    break;
                case PatternOp.Accept:
                    return item == _end;
                default:
                    _trace.Add(new TraceStep(code.Op, code.A, item));
                    at++;
                    break;
            }
        }
    }

    /// <summary>False when this point was tried at this item before, and failed.</summary>
    private bool Enter(int at, int item)
    {
        var index = ((at - _entry) * (_end - _start + 1)) + item - _start;
        if (index >= _visits.Length)
        {
            Array.Resize(ref _visits, index * 2);
        }

        if (_visits[index] == _visit)
        {
            return false;
        }

        _visits[index] = _visit;
        return true;
    }

    private void ReadTrace(Row<SlotSpan> slots, ref int extentStart, ref int extentEnd)
    {
        slots.Clear();
        _open.Clear();
        for (var i = 0; i < _trace.Count; i++)
        {
            var (op, operand, item) = _trace[i];
            switch (op)
            {
                case PatternOp.OpenSlot:
                    _open.Add(slots.Count);
                    slots.Add(program.Slot(operand) with { Start = item, End = item });
                    break;
                case PatternOp.CloseSlot:
                    var closed = _open[_open.Count - 1];
                    _open.Truncate(_open.Count - 1);
                    slots[closed] = slots[closed] with { End = item };
                    break;
                case PatternOp.Entry when _open.Count > 0:
                    slots[_open[_open.Count - 1]] = slots[_open[_open.Count - 1]] with { Value = program.String(operand) };
                    break;
                case PatternOp.OpenExtent:
                    extentStart = item;
                    break;
                case PatternOp.CloseExtent:
                    extentEnd = item;
                    break;
            }
        }
    }

    private readonly record struct TraceStep(PatternOp Op, int Operand, int Item);
}
