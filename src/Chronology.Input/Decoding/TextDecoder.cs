using System.Text;

namespace Chronology.Input.Decoding;

/// <summary>Turns a file's bytes into characters.</summary>
/// <remarks>
/// A byte order mark decides; else valid UTF-8 is UTF-8; else what the file itself declares; else damaged UTF-8 where most of it is well formed;
/// else windows-1252, of which latin-1 is a part. Nothing here throws for any bytes, and no lone surrogate comes out.
/// </remarks>
internal static class TextDecoder
{
    private const string Fallback = "windows-1252";

    /// <summary>Western text has few letters outside ASCII; more than this share of all bytes is another script's encoding.</summary>
    private const double MostHighBytes = 0.25;

    /// <summary>Null when the encoding cannot be told.</summary>
    public static DecodedText? Decode(ReadOnlySpan<byte> bytes, string? declared)
    {
        if (ByteOrder.Of(bytes) is { } order)
        {
            return Marked(order.Encoding.GetString(bytes[order.MarkLength..]), order.Encoding.WebName, bytes[order.MarkLength..]);
        }
        var scan = Utf8Scan.Of(bytes);
        var named = EncodingNames.Find(declared);
        if (scan.Invalid == 0 && (scan.Sequences == 0 || named is null || named.IsSingleByte) && !IsEscaped(named))
        {
            return new DecodedText(Encoding.UTF8.GetString(bytes), "utf-8");
        }
        if (named is not null && named.CodePage != Encoding.UTF8.CodePage)
        {
            return WithDamage(named.GetString(bytes), named.WebName);
        }
        if (scan.Sequences >= scan.Invalid)
        {
            return WithDamage(Encoding.UTF8.GetString(bytes), "utf-8");
        }
        return scan.HighBytes > bytes.Length * MostHighBytes ? null : Guess(bytes, scan.FirstInvalid);
    }

    private static DecodedText Marked(string text, string name, ReadOnlySpan<byte> bytes) =>
        name == "utf-8" && Utf8Scan.Of(bytes).Invalid == 0 ? new DecodedText(text, name) : WithDamage(text, name);

    private static DecodedText WithDamage(string text, string name)
    {
        var damage = text.IndexOf('\uFFFD', StringComparison.Ordinal);
        return damage < 0 ? new DecodedText(text, name) : new DecodedText(text, name, DecodingDoubt.Damaged, damage);
    }

    private static DecodedText Guess(ReadOnlySpan<byte> bytes, int firstInvalid) =>
        new(EncodingNames.Find(Fallback)!.GetString(bytes), Fallback, DecodingDoubt.Guessed, firstInvalid);

    /// <summary>Encodings such as ISO-2022-JP are all ASCII bytes, so that they look like UTF-8.</summary>
    private static bool IsEscaped(Encoding? named) => named?.WebName.StartsWith("iso-2022", StringComparison.Ordinal) ?? false;
}
