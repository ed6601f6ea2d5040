namespace Chronology.Text.Grammar;

/// <summary>A word of a sentence with what it does there. A hyphenated word, an abbreviation and a caller's unit are one word each.</summary>
/// <param name="start">UTF-16 offset in the document.</param>
/// <param name="end">Half open.</param>
/// <param name="entry">What the word list knows of the form.</param>
/// <param name="symbol">The character, when the word is a single symbol; otherwise <c>'\0'</c>.</param>
/// <param name="unit">The caller's number for it, or -1.</param>
public sealed class GrammarWord(int start, int end, PartOfSpeech part, WordEntry entry, char symbol, int unit)
{
    public int Start { get; } = start;

    public int End { get; } = end;

    public TextSpan Span => new(Start, End);

    public PartOfSpeech Part { get; internal set; } = part;

    /// <summary>The form it has here; a word that is no verb has none.</summary>
    public VerbForm Form { get; internal set; }

    public WordEntry Entry { get; } = entry;

    public char Symbol { get; } = symbol;

    public int Unit { get; } = unit;

    public bool IsPlural { get; internal set; }

    public bool IsCapitalized { get; internal init; }

    /// <summary>It holds its negation: "didn't".</summary>
    public bool IsNegated { get; internal init; }

    /// <summary>A participle that follows its noun without being a full verb: "a statement released that evening".</summary>
    public bool IsReduced { get; internal set; }

    public string VerbLemma => Entry.Lemma ?? "";

    public string NounLemma => Entry.NounLemma ?? "";

    public bool IsNominal => Part is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Pronoun;

    /// <summary>A full verb or an auxiliary in a form that carries tense.</summary>
    public bool IsFinite => Part == PartOfSpeech.Modal
        || (Part is PartOfSpeech.Verb or PartOfSpeech.Auxiliary && !IsReduced && (Form & (VerbForm.Past | VerbForm.Present)) != 0);
}
