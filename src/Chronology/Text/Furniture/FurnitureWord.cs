using System.Buffers;

namespace Chronology.Text.Furniture;

/// <summary>A word between white space, as phrases are compared with it: in small letters, without apostrophes and without the punctuation around it.</summary>
/// <param name="Id">Its number among the words that phrases name; 0 when none does.</param>
/// <param name="Length">Of the plain word, at least 1.</param>
/// <param name="First">The plain word's first character.</param>
/// <param name="Figures">The plain word when it has a digit; null otherwise.</param>
/// <param name="Start">Of the word as it stands in the document, punctuation included.</param>
/// <param name="End">Exclusive.</param>
/// <param name="Opens">Whether a colon, a bar, a dash or an arrow follows it.</param>
internal readonly record struct FurnitureWord(int Id, int Length, char First, string? Figures, int Start, int End, bool Opens)
{
    private static readonly SearchValues<char> NumberSigns = SearchValues.Create("0123456789.,km");

    public bool IsNumber => Figures is not null && char.IsAsciiDigit(First) && !Figures.AsSpan().ContainsAnyExcept(NumberSigns);
}
