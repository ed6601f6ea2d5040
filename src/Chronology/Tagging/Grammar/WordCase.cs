namespace Chronology.Tagging.Grammar;

/// <summary>How a word is written, as far as rules can ask.</summary>
internal enum WordCase
{
    Lower,
    Capital,
    Upper,
}
