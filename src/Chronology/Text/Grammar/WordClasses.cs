namespace Chronology.Text.Grammar;

/// <summary>The parts of speech that a word can be, out of its sentence.</summary>
[Flags]
public enum WordClasses
{
    None = 0,
    Noun = 1,
    Verb = 2,
    Adjective = 4,
    Adverb = 8,
    Determiner = 16,
    Possessive = 32,
    Pronoun = 64,
    Preposition = 128,
    Coordinator = 256,
    Subordinator = 512,
    Relative = 1024,
    Modal = 2048,
    Negation = 4096,
    Auxiliary = 8192,
    Number = 16384,

    /// <summary>Verb before noun in frequency; without it the noun comes first.</summary>
    VerbFirst = 32768,

    /// <summary>Adjective before noun and verb in frequency.</summary>
    AdjectiveFirst = 65536,

    Closed = Determiner | Possessive | Pronoun | Preposition | Coordinator | Subordinator | Relative | Modal | Negation | Auxiliary | Number,
}
