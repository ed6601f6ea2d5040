using System.Collections.Immutable;

namespace Chronology.Tagging.Grammar;

/// <summary>All patterns of a language as one program: what the automaton runs, and what reads a match's slots.</summary>
internal sealed class PatternProgram
{
    private readonly Row<PatternCode> _code = new();
    private readonly List<string> _strings = [];
    private readonly Dictionary<string, int> _stringIds = new(StringComparer.Ordinal);
    private readonly Row<SlotSpan> _slots = new();
    private readonly Dictionary<string, Lexicon> _lexicons;

    public PatternProgram(ImmutableArray<TaggingRule> rules, Dictionary<string, Lexicon> lexicons)
    {
        _lexicons = lexicons;
        Entries = new int[rules.Length][];
        HasContext = new bool[rules.Length];
        for (var rule = 0; rule < rules.Length; rule++)
        {
            var patterns = rules[rule].Patterns;
            Entries[rule] = new int[patterns.Length];
            for (var i = 0; i < patterns.Length; i++)
            {
                Entries[rule][i] = _code.Count;
                Emit(patterns[i]);
                Add(PatternOp.Accept, rule);
                HasContext[rule] |= HasExtentFrom(Entries[rule][i]);
            }
        }

        Code = _code.ToArray();
    }

    public PatternCode[] Code { get; }

    /// <summary>For each rule, where its patterns start.</summary>
    public int[][] Entries { get; }

    /// <summary>For each rule, whether a match can be wider than what it marks.</summary>
    public bool[] HasContext { get; }

    public string String(int id) => _strings[id];

    /// <summary>A slot before it is filled.</summary>
    public SlotSpan Slot(int id) => _slots[id];

    private bool HasExtentFrom(int start)
    {
        for (var at = start; at < _code.Count; at++)
        {
            if (_code[at].Op == PatternOp.OpenExtent)
            {
                return true;
            }
        }

        return false;
    }

    private int Add(PatternOp op, int a = 0, int b = 0)
    {
        _code.Add(new PatternCode(op, a, b));
        return _code.Count - 1;
    }

    private void Emit(PatternNode node)
    {
        switch (node)
        {
            case PatternNode.Element e:
                Add(PatternOp.Test, e.Test, e.IsGlued ? 1 : 0);
                break;
            case PatternNode.Sequence s:
                foreach (var part in s.Parts)
                {
                    Emit(part);
                }

                break;
            case PatternNode.Choice c:
                EmitChoice(c.Branches);
                break;
            case PatternNode.Optional o:
                var split = Add(PatternOp.Split);
                Emit(o.Body);
                _code[split] = new PatternCode(PatternOp.Split, split + 1, _code.Count);
                break;
            case PatternNode.Slot s:
                // Interned, so that a constructor's question for a slot is answered by one comparison.
                _slots.Add(new SlotSpan(string.Intern(s.Name), s.Lexicon is null ? null : _lexicons[s.Lexicon], 0, 0, null));
                var slot = _slots.Count - 1;
                Around(s.Body, PatternOp.OpenSlot, PatternOp.CloseSlot, slot);
                break;
            case PatternNode.Extent x:
                Around(x.Body, PatternOp.OpenExtent, PatternOp.CloseExtent, 0);
                break;
            case PatternNode.Entry n:
                Emit(n.Body);
                Add(PatternOp.Entry, Intern(n.Value));
                break;
        }
    }

    private void Around(PatternNode body, PatternOp open, PatternOp close, int operand)
    {
        Add(open, operand);
        Emit(body);
        Add(close, operand);
    }

    private void EmitChoice(ImmutableArray<PatternNode> branches)
    {
        var jumps = new List<int>();
        for (var i = 0; i < branches.Length; i++)
        {
            if (i == branches.Length - 1)
            {
                Emit(branches[i]);
                continue;
            }

            var split = Add(PatternOp.Split);
            Emit(branches[i]);
            jumps.Add(Add(PatternOp.Jump));
            _code[split] = new PatternCode(PatternOp.Split, split + 1, _code.Count);
        }

        foreach (var jump in jumps)
        {
            _code[jump] = new PatternCode(PatternOp.Jump, _code.Count, 0);
        }
    }

    private int Intern(string text)
    {
        if (!_stringIds.TryGetValue(text, out var id))
        {
            id = _strings.Count;
            _strings.Add(text);
            _stringIds.Add(text, id);
        }

        return id;
    }
}
