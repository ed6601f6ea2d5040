using System.Text;

namespace Chronology.Input.Decoding;

/// <summary>Counts what in a run of bytes is UTF-8 and what is not.</summary>
/// <param name="Sequences">Well-formed characters of more than one byte.</param>
/// <param name="Invalid">Ill-formed stretches.</param>
/// <param name="HighBytes">Bytes from 0x80.</param>
/// <param name="FirstInvalid">Byte offset of the first ill-formed stretch, or -1.</param>
internal readonly record struct Utf8Scan(int Sequences, int Invalid, int HighBytes, int FirstInvalid)
{
    public static Utf8Scan Of(ReadOnlySpan<byte> bytes)
    {
        int sequences = 0, invalid = 0, high = 0, first = -1, at = 0;
        while (at < bytes.Length)
        {
            var ascii = bytes[at..].IndexOfAnyInRange((byte)0x80, (byte)0xFF);
            if (ascii < 0)
            {
                break;
            }
            at += ascii;
            var status = Rune.DecodeFromUtf8(bytes[at..], out _, out var consumed);
            if (status == System.Buffers.OperationStatus.Done)
            {
                sequences++;
            }
            else
            {
                invalid++;
                first = first < 0 ? at : first;
            }
            high += consumed;
            at += consumed;
        }
        return new Utf8Scan(sequences, invalid, high, first);
    }
}
