using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Chronology.Rendering.Pdf;

/// <summary>Says which letters no font has.</summary>
internal static class MissingLetters
{
    private const int MostNamed = 4;

    /// <summary>"3 letters have no font here and stand as boxes (U+0915 क, ...); install one ...".</summary>
    public static string Sentence(ImmutableArray<Rune> letters)
    {
        var named = string.Join(", ", letters.Take(MostNamed).Select(letter => string.Create(CultureInfo.InvariantCulture, $"U+{letter.Value:X4} {letter}")));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"PDF: {letters.Length} {(letters.Length == 1 ? "letter has" : "letters have")} no font here and {(letters.Length == 1 ? "stands as a box" : "stand as boxes")} ({named}{(letters.Length > MostNamed ? ", ..." : "")}); install one for the script, such as Debian's fonts-noto-core or fonts-noto-cjk.");
    }
}
