namespace Chronology.Rendering.Excel.Filling;

/// <summary>In which direction a text is read.</summary>
internal static class ReadingOrder
{
    /// <summary>True when its first letter is Hebrew, Arabic, or of a script written like them.</summary>
    public static bool IsRightToLeft(string text)
    {
        foreach (var c in text)
        {
            if (c is >= '\u0590' and <= '\u08FF' or >= '\uFB1D' and <= '\uFDFF' or >= '\uFE70' and <= '\uFEFE')
            {
                return true;
            }

            if (char.IsLetter(c))
            {
                return false;
            }
        }

        return false;
    }
}
