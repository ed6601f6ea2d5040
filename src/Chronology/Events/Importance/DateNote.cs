namespace Chronology.Events.Importance;

/// <summary>That one sentence of a document speaks of a date.</summary>
/// <param name="IsOnTopic">The sentence or one beside it holds a keyword; true when there are no keywords.</param>
/// <param name="IsEntry">It is an entry of a chronicle inside the document.</param>
/// <param name="Passage">The sentence's words as a hash, to find what a site repeats under every article; 0 for a short sentence.</param>
internal readonly record struct DateNote(DateKey Date, bool IsOnTopic, bool IsEntry, ulong Passage);
