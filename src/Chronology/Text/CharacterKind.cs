namespace Chronology.Text;

/// <summary>What a character is to the tokenizer.</summary>
internal enum CharacterKind : byte
{
    White,
    Letter,
    Digit,
    Symbol,
}
