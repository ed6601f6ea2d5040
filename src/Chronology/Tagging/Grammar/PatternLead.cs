namespace Chronology.Tagging.Grammar;

/// <summary>How far before an expression the patterns of later stages can begin, so that nobody looks for them elsewhere.</summary>
internal static class PatternLead
{
    /// <summary>Some pattern can do without an expression: it may begin anywhere.</summary>
    public const int Anywhere = -1;

    /// <summary>The most items that a match of any of these rules can have before its first expression, or <see cref="Anywhere"/>.</summary>
    public static int Of(PatternScope scope, IEnumerable<TaggingRule> rules)
    {
        var longest = 0;
        foreach (var pattern in rules.SelectMany(rule => rule.Patterns))
        {
            var lead = Of(scope, pattern);
            if (lead == Anywhere)
            {
                return Anywhere;
            }

            longest = Math.Max(longest, lead);
        }

        return longest;
    }

    private static int Of(PatternScope scope, PatternNode node) => node switch
    {
        PatternNode.Element e => scope.Test(e.Test) is TokenTest.OfKind ? 0 : Anywhere,
        PatternNode.Sequence s => OfSequence(scope, s),
        PatternNode.Choice c => c.Branches.Select(b => Of(scope, b)).ToList() is var leads && leads.Contains(Anywhere) ? Anywhere : leads.Max(),
        PatternNode.Slot s => Of(scope, s.Body),
        PatternNode.Extent x => Of(scope, x.Body),
        PatternNode.Entry n => Of(scope, n.Body),
        _ => Anywhere,
    };

    private static int OfSequence(PatternScope scope, PatternNode.Sequence sequence)
    {
        var before = 0;
        foreach (var part in sequence.Parts)
        {
            if (Of(scope, part) is var lead and not Anywhere)
            {
                return before + lead;
            }

            before += Length(part);
        }

        return Anywhere;
    }

    /// <summary>The most items that it can match.</summary>
    private static int Length(PatternNode node) => node switch
    {
        PatternNode.Element => 1,
        PatternNode.Sequence s => s.Parts.Sum(Length),
        PatternNode.Choice c => c.Branches.Max(Length),
        PatternNode.Optional o => Length(o.Body),
        PatternNode.Slot s => Length(s.Body),
        PatternNode.Extent x => Length(x.Body),
        PatternNode.Entry n => Length(n.Body),
        _ => 0,
    };
}
