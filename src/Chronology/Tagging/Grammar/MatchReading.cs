namespace Chronology.Tagging.Grammar;

/// <summary>How a rule reads a sequence of symbols.</summary>
/// <remarks>Items are counted from the first of the sequence and half open. Equal only to itself.</remarks>
/// <param name="number">The rule's place in the rule files.</param>
/// <param name="next">How the next rule reads the same symbols.</param>
internal sealed class MatchReading(TaggingRule rule, int number, SlotSpan[] slots, int extentStart, int extentEnd, MatchReading? next)
{
    public TaggingRule Rule { get; } = rule;

    /// <summary>The rule's place in the rule files.</summary>
    public int Number { get; } = number;

    /// <summary>The rule's.</summary>
    public int Priority { get; } = rule.Priority;

    /// <summary>True when the rule changes expressions where they stand and makes none.</summary>
    public bool IsRelation { get; } = Constructors.IsRelation(rule.Constructor);

    public SlotSpan[] Slots { get; } = slots;

    public int ExtentStart { get; } = extentStart;

    public int ExtentEnd { get; } = extentEnd;

    public MatchReading? Next { get; } = next;
}
