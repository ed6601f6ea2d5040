using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace Chronology.Rendering.Pdf;

/// <summary>The names that a browser gives the elements of a tagged PDF, such as <c>(node00001227)</c>: it counts all nodes that it ever made, and how many those are is chance.</summary>
internal static class PdfNodeNames
{
    private const int Digits = 8;
    private const int Length = 6 + Digits;

    private static ReadOnlySpan<byte> Start => "(node"u8;

    /// <summary>Counts the names anew from 1, in place: no offset moves, and the name tree (ISO 32000-1, 7.9.6) keeps its order.</summary>
    public static void Renumber(byte[] pdf)
    {
        var places = Places(pdf);
        var numbers = places.Where(place => pdf.AsSpan(0, place).EndsWith("/ID "u8)).Select(place => Number(pdf, place)).Distinct().Order().Index().ToDictionary(static pair => pair.Item, static pair => pair.Index + 1);
        foreach (var place in places)
        {
            if (IsName(pdf.AsSpan(0, place)) && numbers.TryGetValue(Number(pdf, place), out var number))
            {
                Encoding.ASCII.GetBytes(number.ToString("D" + Digits, CultureInfo.InvariantCulture), pdf.AsSpan(place + Start.Length));
            }
        }
    }

    private static List<int> Places(ReadOnlySpan<byte> pdf)
    {
        var places = new List<int>();
        for (var at = 0; pdf[at..].IndexOf(Start) is var next and >= 0; at += Start.Length)
        {
            at += next;
            if (at + Length <= pdf.Length && pdf[at + Length - 1] == ')' && !pdf.Slice(at + Start.Length, Digits).ContainsAnyExceptInRange((byte)'0', (byte)'9'))
            {
                places.Add(at);
            }
        }

        return places;
    }

    /// <summary>Whether a name can stand behind this: at an element, in a list of header cells, in the name tree; not in a title that reads like one.</summary>
    private static bool IsName(ReadOnlySpan<byte> before) => before.EndsWith("/ID "u8) || before.EndsWith("["u8) || before.EndsWith(" R "u8) || before.EndsWith(") "u8);

    private static int Number(byte[] pdf, int place) => Utf8Parser.TryParse(pdf.AsSpan(place + Start.Length, Digits), out int number, out _) ? number : 0;
}
