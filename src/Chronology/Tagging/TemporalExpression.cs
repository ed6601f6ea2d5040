using Chronology.Text;

namespace Chronology.Tagging;

/// <summary>A stretch of text that names a time, and what it says, before any anchor is known.</summary>
/// <param name="Sentence">Index into <see cref="DocumentText.Sentences"/>.</param>
/// <param name="Value">What the words say.</param>
/// <param name="Rule">Name of the rule that matched, for <c>explain</c>.</param>
public sealed record TemporalExpression(TextSpan Span, int Sentence, TemporalValue Value, string Rule)
{
    /// <summary>The tense of the verb that it goes with.</summary>
    public VerbTense Tense { get; init; }

    /// <summary>True when that verb stands just before it: "died in May", where "cut supplies in May" may tell of May's supplies.</summary>
    public bool IsVerbNext { get; init; }

    /// <summary>True when a future is the writer's own, "will open", "is to open", and not that of a story, "would open", "planned for".</summary>
    public bool IsFutureOwn { get; init; }

    /// <summary>True when it tells on which day something was said: "said on Wednesday".</summary>
    public bool IsSayingDay { get; init; }

    /// <summary>True when it leaves out its year and its verb looks back from another past: "had been sold in May".</summary>
    public bool IsPluperfect { get; init; }
}
