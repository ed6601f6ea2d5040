namespace Chronology.Text;

/// <summary>What a token is made of.</summary>
public enum TokenKind : byte
{
    /// <summary>A run of letters and combining marks. "'s" after a word is a token of its own; so is each part of a hyphenated word.</summary>
    Word,

    /// <summary>A run of decimal digits.</summary>
    Number,

    /// <summary>One character that is neither letter, digit nor white space.</summary>
    Symbol,
}
