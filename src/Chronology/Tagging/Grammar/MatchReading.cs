namespace Chronology.Tagging.Grammar;

/// <summary>How a rule reads a sequence of symbols.</summary>
/// <remarks>Items are counted from the first of the sequence and half open. Equal only to itself.</remarks>
internal sealed class MatchReading(int rule, int priority, SlotSpan[] slots, int extentStart, int extentEnd)
{
    public int Rule { get; } = rule;

    /// <summary>The rule's.</summary>
    public int Priority { get; } = priority;

    public SlotSpan[] Slots { get; } = slots;

    public int ExtentStart { get; } = extentStart;

    public int ExtentEnd { get; } = extentEnd;
}
