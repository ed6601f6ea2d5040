namespace Chronology.Input.Decoding;

/// <summary>A file's characters and how sure the reading of its bytes is.</summary>
/// <param name="Encoding">The encoding's name.</param>
/// <param name="DoubtAt">Offset in <paramref name="Text"/> of the first character in doubt; 0 when there is none.</param>
internal sealed record DecodedText(string Text, string Encoding, DecodingDoubt Doubt = DecodingDoubt.None, int DoubtAt = 0);
