namespace Chronology.Input.Decoding;

internal enum DecodingDoubt
{
    None,

    /// <summary>Nothing names the encoding and it is not UTF-8.</summary>
    Guessed,

    /// <summary>Some bytes could not be read and stand as U+FFFD.</summary>
    Damaged,
}
