using System.Collections.Immutable;
using Chronology.Dates;
using Chronology.Tagging;

namespace Chronology.Resolution;

/// <summary>An expression's value against one anchor.</summary>
/// <param name="Timex3Value">Exact TIMEX3 <c>value</c>: "2025-10-06", "P1M", "XXXX-WXX-6", "PRESENT_REF".</param>
/// <param name="Mod">TIMEX3 <c>mod</c> ("START", "APPROX", ...), or null.</param>
/// <param name="Date">The date, or null when the expression names none (a duration, a set, a vague reference, or an anchor that is missing).</param>
/// <param name="Anchor">What it was resolved against.</param>
/// <param name="YearImplied">True when the year comes from the anchor and not from the words.</param>
/// <param name="Steps">The arithmetic in words, for <c>explain</c>: "last month: the month before 2025-11-15 is 2025-10".</param>
public sealed record ExpressionResolution(
    TemporalExpression Expression, string Timex3Value, string? Mod, ResolvedDate? Date, AnchorKind Anchor, bool YearImplied, ImmutableArray<string> Steps)
{
    /// <summary>Other readings of the words, each with its reason; empty when they have but one.</summary>
    public ImmutableArray<ResolutionAlternative> Alternatives { get; init; } = [];
}
