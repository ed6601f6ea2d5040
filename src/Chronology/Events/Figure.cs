namespace Chronology.Events;

/// <summary>A number with what it counts.</summary>
/// <param name="Unit">The noun's lemma: "person", "euro".</param>
/// <param name="Words">As the source writes it: "At least 75 people".</param>
public sealed record Figure(decimal Value, string Unit, string Words);
