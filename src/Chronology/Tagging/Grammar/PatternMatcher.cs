namespace Chronology.Tagging.Grammar;

/// <summary>Reads the slots of a match that the automaton found.</summary>
/// <remarks>It walks the rule's own pattern with back-tracking and never enters the same point at the same item twice, so its cost is bounded by their product.</remarks>
internal sealed class PatternMatcher(PatternProgram program, TokenClasses classes)
{
    private readonly HashSet<long> _dead = [];
    private readonly List<(PatternOp Op, int Operand, int Item)> _trace = [];
    private SymbolSequence _items = new();
    private int _end;

    /// <summary>Fills <paramref name="slots"/> in the order in which they open; false when no pattern of the rule spans the items.</summary>
    public bool TryMatch(int rule, SymbolSequence items, int start, int end, List<SlotSpan> slots, out int extentStart, out int extentEnd)
    {
        (_items, _end, extentStart, extentEnd) = (items, end, start, end);
        foreach (var (entry, _) in program.Entries[rule])
        {
            _dead.Clear();
            _trace.Clear();
            if (!Walk(entry, start))
            {
                continue;
            }

            ReadTrace(slots, ref extentStart, ref extentEnd);
            return true;
        }

        return false;
    }

    private bool Walk(int at, int item)
    {
        if (!_dead.Add(((long)at << 32) | (uint)item))
        {
            return false;
        }

        var code = program.Code[at];
        switch (code.Op)
        {
            case PatternOp.Test:
                var symbol = item < _end ? _items.Symbol(item) : -1;
                return symbol >= 0 && classes.Passes(symbol >> 1, code.A) && (code.B == 0 || (symbol & 1) != 0) && Walk(at + 1, item + 1);
            case PatternOp.Split:
                return Walk(code.A, item) || Walk(code.B, item);
            case PatternOp.Jump:
                return Walk(code.A, item);
            case PatternOp.Accept:
                return item == _end;
            default:
                _trace.Add((code.Op, code.A, item));
                if (Walk(at + 1, item))
                {
                    return true;
                }

                _trace.RemoveAt(_trace.Count - 1);
                return false;
        }
    }

    private void ReadTrace(List<SlotSpan> slots, ref int extentStart, ref int extentEnd)
    {
        slots.Clear();
        var open = new Stack<int>();
        foreach (var (op, operand, item) in _trace)
        {
            switch (op)
            {
                case PatternOp.OpenSlot:
                    var (name, lexicon) = program.Slot(operand);
                    open.Push(slots.Count);
                    slots.Add(new SlotSpan(name, lexicon, item, item, null));
                    break;
                case PatternOp.CloseSlot:
                    var closed = open.Pop();
                    slots[closed] = slots[closed] with { End = item };
                    break;
                case PatternOp.Entry when open.Count > 0:
                    slots[open.Peek()] = slots[open.Peek()] with { Value = program.String(operand) };
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
}
