namespace Chronology.Text.Grammar;

/// <summary>A stretch that the caller has already read, such as a name or a date, and that counts as one word.</summary>
/// <param name="Part">What it does in the sentence: <see cref="PartOfSpeech.ProperNoun"/> or <see cref="PartOfSpeech.Adjunct"/>.</param>
/// <param name="IsPlural">"the two leaders".</param>
/// <param name="Index">The caller's own number for it, from 0.</param>
public readonly record struct GrammarUnit(TextSpan Span, PartOfSpeech Part, bool IsPlural, int Index);
