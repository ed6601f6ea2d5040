using Chronology.Dates;
using Chronology.Resolution;

namespace Chronology.Events.Undated;

/// <summary>Says why a fact has no date and which bound is missing.</summary>
internal static class UndatedReason
{
    /// <param name="words">The words that name a time without naming a day; empty when there are none.</param>
    /// <param name="published">Null when nothing bounds it.</param>
    public static string Of(EventMention mention, string words, ResolvedDate? published)
    {
        var cause = words.Length == 0 ? "Nothing in the passage says when"
            : mention.When.Anchor == AnchorKind.Missing ? "\"" + words + "\" needs a day to count from"
            : "\"" + words + "\" names no day";
        return published is null
            ? cause + ", and nothing tells when the document was published."
            : cause + ": the document was published " + At(published) + (mention.Modality == Modality.Planned ? ", and no day until which it is to come is told." : ", and no day since which it can have happened is told.");
    }

    private static string At(ResolvedDate published) =>
        (published is { Start.IsDay: true, EndKind: EndKind.None, IsStartOpen: false, IsOneOf: false } ? "on " : "") + DateDisplay.Describe(published);
}
