namespace Chronology.Tagging.Grammar;

/// <summary>Where a slot matched: items half open, and the lexicon entry's value when a phrase matched.</summary>
internal readonly record struct SlotSpan(string Name, Lexicon? Lexicon, int Start, int End, string? Value);
