namespace Chronology.Text.Grammar;

/// <summary>What a word does in its sentence, as coarsely as finding clauses needs it.</summary>
public enum PartOfSpeech : byte
{
    Other,
    Noun,
    ProperNoun,
    Pronoun,
    Verb,

    /// <summary>A form of be, have or do; the last word of its verb group makes it the full verb.</summary>
    Auxiliary,
    Modal,
    Adjective,
    Adverb,
    Determiner,

    /// <summary>"its", "their", and the clitic of "Israel's".</summary>
    Possessive,
    Preposition,

    /// <summary>"to", before a noun or a verb.</summary>
    To,
    Coordinator,
    Subordinator,
    Relative,
    Number,
    Negation,
    Punctuation,

    /// <summary>A unit that the caller has already read and that says when or how, such as a date.</summary>
    Adjunct,
}
