using System.Text;
using Chronology.Rendering.Pdf;

namespace Chronology.Tests.Rendering.Pdf;

public class MissingLettersTests
{
    [Fact]
    public void OneLetter_IsNamed() => Assert.Equal(
        "PDF: 1 letter has no font here and stands as a box (U+0915 क); install one for the script, such as Debian's fonts-noto-core or fonts-noto-cjk.",
        MissingLetters.Sentence([new Rune('क')]));

    [Fact]
    public void ManyLetters_AreCountedAndTheFirstNamed() => Assert.Equal(
        "PDF: 5 letters have no font here and stand as boxes (U+3042 あ, U+3044 い, U+3046 う, U+3048 え, ...); install one for the script, such as Debian's fonts-noto-core or fonts-noto-cjk.",
        MissingLetters.Sentence([.. "あいうえお".EnumerateRunes()]));
}
