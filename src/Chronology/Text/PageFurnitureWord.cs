using System.Buffers;

namespace Chronology.Text;

/// <summary>A word between white space, as phrases are compared with it.</summary>
/// <param name="Text">In small letters, without apostrophes and without the punctuation around it; may be empty.</param>
/// <param name="Start">Of the word as it stands in the document, punctuation included.</param>
/// <param name="End">Exclusive.</param>
/// <param name="Opens">Whether a colon, a bar, a dash or an arrow follows it.</param>
internal readonly record struct PageFurnitureWord(string Text, int Start, int End, bool Opens)
{
    private static readonly SearchValues<char> Figures = SearchValues.Create("0123456789.,km");

    public bool IsNumber => Text.Length > 0 && char.IsAsciiDigit(Text[0]) && !Text.AsSpan().ContainsAnyExcept(Figures);
}
