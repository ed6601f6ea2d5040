namespace Chronology.Events.Undated;

/// <summary>A fact that a passage tells without a date.</summary>
/// <param name="IsLead">It stands in the document's first sentences, before any date.</param>
internal readonly record struct UndatedFact(EventMention Mention, bool IsLead);
