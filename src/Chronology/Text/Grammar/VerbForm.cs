namespace Chronology.Text.Grammar;

/// <summary>Which forms of a verb a word can be.</summary>
[Flags]
public enum VerbForm : byte
{
    None = 0,
    Base = 1,

    /// <summary>Third person of the present: "goes".</summary>
    Present = 2,
    Past = 4,
    Participle = 8,
    Gerund = 16,
}
