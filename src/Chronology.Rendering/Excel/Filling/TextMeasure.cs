using System.Globalization;

namespace Chronology.Rendering.Excel.Filling;

/// <summary>How high a wrapped cell must be. A spreadsheet works that out only when somebody asks it to, so the row says it.</summary>
/// <remarks>The widths are those of Arial, and of the fonts made to its measure, in thousandths of the type size.</remarks>
internal static class TextMeasure
{
    /// <summary>The highest row that a spreadsheet allows, in points.</summary>
    public const double HighestRow = 409;

    /// <summary>Of a line of type of 10 points.</summary>
    public const double LineHeight = 12.75;

    private const double TallLineHeight = 16.5;
    private const double UsualSize = 10;
    private const double PixelsPerUnit = 7;
    private const double PixelsPerIndent = 9;
    private const double PixelsPerPoint = 1 / 0.75;

    // Hinting makes small type a little wider than its outlines.
    private const double Slack = 1.04;
    private const double BoldSlack = 1.12;
    private const double WideSlack = 1.2;

    // From the blank to the tilde.
    private static ReadOnlySpan<short> Ascii =>
    [
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
        1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
        333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
    ];

    /// <summary>The height in points of one line.</summary>
    public static double Line(TextFace face) => LineHeight * face.Size / UsualSize;

    /// <summary>True when the text needs no second line.</summary>
    public static bool IsOneLine(string text, double width, TextFace face) => Height(text, width, face) < 2 * Line(face);

    /// <summary>The height in points of <paramref name="text"/> in a column of <paramref name="width"/> characters.</summary>
    public static double Height(string text, double width, TextFace face)
    {
        var slack = (face.IsBold ? BoldSlack : Slack) * (face.IsWide ? WideSlack : 1);
        var pixels = (width * PixelsPerUnit) - (face.Indent * PixelsPerIndent) - 4;
        var room = face.Wraps ? Math.Max(pixels / (face.Size * PixelsPerPoint / 1000) / slack, 1) : double.MaxValue;
        var lines = 0;
        var isTall = false;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            lines += LinesOf(line, room, ref isTall);
        }

        return (face.Wraps ? Math.Max(lines, 1) : 1) * (isTall ? TallLineHeight : LineHeight) * face.Size / UsualSize;
    }

    private static int LinesOf(ReadOnlySpan<char> text, double room, ref bool isTall)
    {
        var lines = 1;
        double used = 0;
        double word = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            var advance = Advance(rune.Value);
            isTall |= rune.Value is >= 0x590 and < 0x2000 or >= 0x2E80;
            if (rune.Value is ' ' or '-' || rune.Value >= 0x2E80)
            {
                // A line may end after these; the blank itself may hang over the edge.
                lines += Fit(ref used, word + (rune.Value == ' ' ? 0 : advance), room);
                used += rune.Value == ' ' ? advance : 0;
                word = 0;
            }
            else
            {
                word += advance;
            }
        }

        return lines + Fit(ref used, word, room);
    }

    private static int Fit(ref double used, double word, double room)
    {
        if (used + word <= room)
        {
            used += word;
            return 0;
        }

        // A word longer than the line is broken wherever the line ends.
        var isFresh = used == 0;
        var pieces = Math.Max(1, (int)Math.Ceiling(word / room));
        used = word - ((pieces - 1) * room);
        return isFresh ? pieces - 1 : pieces;
    }

    private static double Advance(int c) => c switch
    {
        >= ' ' and <= '~' => Ascii[c - ' '],
        >= 0x1100 and < 0x1200 or >= 0x2E80 and < 0xFB00 or >= 0xFE30 and < 0xFE70 or >= 0xFF00 => 1000,
        >= 0x900 and < 0x1100 => 720,
        '—' or '…' => 1000,
        _ when CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format => 0,
        _ => 640,
    };
}
