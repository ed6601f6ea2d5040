using System.Text;

namespace Chronology.Input.Decoding;

/// <summary>Tells the encodings whose code units are wider than a byte, and the UTF-8 mark.</summary>
internal static class ByteOrder
{
    private const int Sampled = 4096;

    /// <summary>The encoding and the length of its mark, or null when neither a mark nor the pattern of NUL bytes tells one.</summary>
    public static (Encoding Encoding, int MarkLength)? Of(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (Encoding.UTF8, 3),
        [0xFF, 0xFE, 0, 0, ..] => (Encoding.UTF32, 4),
        [0, 0, 0xFE, 0xFF, ..] => (new UTF32Encoding(bigEndian: true, byteOrderMark: true), 4),
        [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
        [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
        _ => Unmarked(bytes) is { } encoding ? (encoding, 0) : null,
    };

    /// <summary>UTF-16 without a mark: in western text every second byte is NUL and hardly any other is.</summary>
    private static Encoding? Unmarked(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, Sampled)];
        if (sample.Length < 8)
        {
            return null;
        }
        int even = 0, odd = 0;
        for (var i = 0; i < sample.Length; i++)
        {
            if (sample[i] == 0)
            {
                (even, odd) = (i & 1) == 0 ? (even + 1, odd) : (even, odd + 1);
            }
        }
        var half = sample.Length / 2;
        return (odd * 10 > half * 7 && even * 50 < half) ? Encoding.Unicode
            : (even * 10 > half * 7 && odd * 50 < half) ? Encoding.BigEndianUnicode
            : null;
    }
}
