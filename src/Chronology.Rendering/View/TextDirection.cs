using System.Text;

namespace Chronology.Rendering.View;

/// <summary>Which way a text runs: as most of its letters do, since a language tag is at times wrong or of another part, and the first letter may be a foreign name's.</summary>
internal static class TextDirection
{
    /// <summary><c>ltr</c>, <c>rtl</c>, or <c>auto</c> for a text without letters.</summary>
    public static string Of(string text)
    {
        var balance = 0;
        var any = false;
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetter(rune))
            {
                any = true;
                balance += IsRightToLeft(rune.Value) ? -1 : 1;
            }
        }

        return !any ? "auto" : balance < 0 ? "rtl" : "ltr";
    }

    // Hebrew to Arabic Extended-A, their presentation forms, and the ancient and African scripts of the first supplementary plane.
    private static bool IsRightToLeft(int c) => c is (>= 0x590 and <= 0x8FF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFF) or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF);
}
