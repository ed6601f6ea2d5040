using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Chronology.Rendering.Pdf;

/// <summary>The objects of a printed PDF.</summary>
/// <remarks>It reads the classic cross-reference table that the browser writes; of any other file it knows nothing.</remarks>
internal sealed partial class PdfFile
{
    private readonly byte[] _pdf;
    private readonly Dictionary<int, int> _offsets = [];

    private PdfFile(byte[] pdf) => _pdf = pdf;

    /// <summary>The number of the catalog.</summary>
    public int Root { get; private set; }

    /// <summary>What stands between the trailer's double angle brackets.</summary>
    public string Trailer { get; private set; } = "";

    /// <summary>Where the table stands, in bytes.</summary>
    public int Table { get; private set; }

    /// <returns>Null when the file is not as expected.</returns>
    public static PdfFile? Read(byte[] pdf)
    {
        var file = new PdfFile(pdf);
        return file.ReadTable() ? file : null;
    }

    /// <summary>The text of an object from its number to its end; empty when there is none.</summary>
    public string Object(int number)
    {
        if (!_offsets.TryGetValue(number, out var at) || at >= _pdf.Length)
        {
            return "";
        }

        var rest = _pdf.AsSpan(at);
        var end = rest.IndexOf("endobj"u8);
        return Encoding.Latin1.GetString(end < 0 ? rest : rest[..end]);
    }

    /// <summary>The object that an entry of a dictionary refers to.</summary>
    public static int? Reference(string dictionary, string key)
    {
        var m = Regex.Match(dictionary, "/" + key + @" (\d+) 0 R");
        return m.Success ? int.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture) : null;
    }

    private bool ReadTable()
    {
        var tail = Encoding.Latin1.GetString(_pdf.AsSpan(Math.Max(0, _pdf.Length - 2048)));
        var start = StartOfTable().Match(tail);
        if (!start.Success || !int.TryParse(start.Groups[1].Value, out var at) || at >= _pdf.Length)
        {
            return false;
        }

        var table = Encoding.Latin1.GetString(_pdf.AsSpan(at));
        foreach (Match section in Section().Matches(table))
        {
            var number = int.Parse(section.Groups["first"].Value, CultureInfo.InvariantCulture);
            foreach (Match entry in Entry().Matches(section.Groups["entries"].Value))
            {
                _offsets[number++] = int.Parse(entry.Groups[1].Value, CultureInfo.InvariantCulture);
            }
        }

        (Table, Trailer) = (at, TrailerDictionary().Match(table).Groups["entries"].Value);
        if (Reference(Trailer, "Root") is not { } root)
        {
            return false;
        }

        Root = root;
        return true;
    }

    [GeneratedRegex(@"startxref\s+(\d+)")]
    private static partial Regex StartOfTable();

    [GeneratedRegex(@"(?<first>\d+) (?<count>\d+)\s*\n(?<entries>(?:\d{10} \d{5} [nf]\s*\n)+)")]
    private static partial Regex Section();

    [GeneratedRegex(@"(\d{10}) \d{5} [nf]")]
    private static partial Regex Entry();

    [GeneratedRegex(@"trailer\s*<<(?<entries>.*)>>\s*startxref", RegexOptions.Singleline)]
    private static partial Regex TrailerDictionary();
}
