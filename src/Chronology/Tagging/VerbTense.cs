namespace Chronology.Tagging;

/// <summary>The tense of the clause an expression stands in, which tells whether a bare "Friday" is past or to come.</summary>
public enum VerbTense : byte
{
    Unknown,
    Past,
    Present,
    Future,
}
