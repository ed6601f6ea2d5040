namespace Chronology.Rendering.Excel.Content;

/// <summary>A person, organisation or place, and the events that name it.</summary>
/// <param name="Events">In the order of the chronology; at least one.</param>
internal sealed record NameRow(string Name, string Kind, IReadOnlyList<EventRow> Events);
