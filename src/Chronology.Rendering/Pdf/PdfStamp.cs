namespace Chronology.Rendering.Pdf;

/// <summary>Takes the time of printing out of a PDF file, in place: no offset in it moves.</summary>
internal static class PdfStamp
{
    /// <summary>The same array, with its creation and modification dates, which the standard does not ask for, written over by blanks.</summary>
    public static byte[] Remove(byte[] pdf)
    {
        // The browser writes the information dictionary as the first object; a source's text is compressed and cannot look like it.
        var head = pdf.AsSpan(0, Math.Min(pdf.Length, 1 << 16));
        var end = head.IndexOf("endobj"u8);
        if (end > 0)
        {
            Blank(head[..end], "/CreationDate"u8);
            Blank(head[..end], "/ModDate"u8);
        }

        return pdf;
    }

    private static void Blank(Span<byte> dictionary, ReadOnlySpan<byte> key)
    {
        var at = dictionary.IndexOf(key);
        if (at < 0)
        {
            return;
        }

        var close = dictionary[at..].IndexOf((byte)')');
        if (close > 0)
        {
            dictionary.Slice(at, close + 1).Fill((byte)' ');
        }
    }
}
