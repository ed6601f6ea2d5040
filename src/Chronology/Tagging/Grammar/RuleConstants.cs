namespace Chronology.Tagging.Grammar;

/// <summary>The slot values that a rule sets itself: few, so that looking through them is the fastest way.</summary>
internal sealed class RuleConstants
{
    private readonly List<string> _slots = [];
    private readonly List<string> _values = [];

    /// <summary>The value of a slot; null when the rule does not set it.</summary>
    public string? this[string slot]
    {
        get
        {
            for (var i = 0; i < _slots.Count; i++)
            {
                if (_slots[i] == slot)
                {
                    return _values[i];
                }
            }

            return null;
        }
    }

    /// <summary>Sets a slot; the last value counts.</summary>
    public void Set(string slot, string value)
    {
        var known = _slots.IndexOf(slot);
        if (known >= 0)
        {
            _values[known] = value;
            return;
        }

        _slots.Add(slot);
        _values.Add(value);
    }
}
