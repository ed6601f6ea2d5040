namespace Chronology.Text.Grammar;

/// <summary>What the word list knows of one form.</summary>
/// <param name="Lemma">The dictionary form as a verb if the word can be one, else as a noun.</param>
/// <param name="NounLemma">The singular, when the word can be a noun.</param>
/// <param name="IsPlural">The form is a noun's plural.</param>
public readonly record struct WordEntry(WordClasses Classes, VerbForm Forms, string Lemma, string NounLemma, bool IsPlural)
{
    public bool Can(WordClasses classes) => (Classes & classes) != 0;
}
