namespace Chronology.Input.Decoding;

/// <summary>Tells a file that holds no text.</summary>
internal static class BinaryContent
{
    private const double MostControls = 0.02;

    /// <summary>What the bytes hold in plain words, or null when they may be text.</summary>
    public static string? KindOf(ReadOnlySpan<byte> bytes)
    {
        if (KindByFirstBytes(bytes) is { } kind)
        {
            return kind;
        }
        if (ByteOrder.Of(bytes) is not null)
        {
            return null;
        }
        return bytes.Contains((byte)0) || ControlShare(bytes) > MostControls ? "binary data" : null;
    }

    private static string? KindByFirstBytes(ReadOnlySpan<byte> bytes) => bytes switch
    {
        _ when bytes.StartsWith("%PDF-"u8) => "a PDF document",
        _ when bytes.StartsWith("{\\rtf"u8) => "a rich text (RTF) document",
        _ when bytes.StartsWith("PK\u0003\u0004"u8) => "a zip archive or an office document",
        [0xD0, 0xCF, 0x11, 0xE0, ..] => "an old office document",
        [0x89, (byte)'P', (byte)'N', (byte)'G', ..] or [0xFF, 0xD8, 0xFF, ..] => "a picture",
        _ when bytes.StartsWith("GIF87a"u8) || bytes.StartsWith("GIF89a"u8) => "a picture",
        [0x1F, 0x8B, 0x08, ..] => "compressed data",
        _ => null,
    };

    /// <summary>The share of control characters that no text has; tab, line ends, form feed and escape are none of them.</summary>
    private static double ControlShare(ReadOnlySpan<byte> bytes)
    {
        var controls = 0;
        foreach (var value in bytes)
        {
            if (value == 0x7F || (value < 0x20 && value is not (0x09 or 0x0A or 0x0C or 0x0D or 0x1B)))
            {
                controls++;
            }
        }
        return (double)controls / bytes.Length;
    }
}
