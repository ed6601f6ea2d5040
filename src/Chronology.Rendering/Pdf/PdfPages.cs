using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Chronology.Rendering.Pdf;

/// <summary>Reads from a printed PDF how many pages it has, and on which of them each link target stands.</summary>
/// <remarks>It reads the classic cross-reference table that the browser writes; of any other file it knows no page, and a report then goes without page numbers in its contents.</remarks>
internal sealed partial class PdfPages
{
    private readonly byte[] _pdf;
    private readonly Dictionary<int, int> _offsets = [];
    private readonly Dictionary<int, int> _numbers = [];
    private readonly Dictionary<string, int> _targets = new(StringComparer.Ordinal);

    private PdfPages(byte[] pdf) => _pdf = pdf;

    /// <summary>How many pages there are; 0 when the file is not as expected.</summary>
    public int Count => _numbers.Count;

    /// <summary>Page numbers from 1 by the name of the target; empty when the file is not as expected.</summary>
    public IReadOnlyDictionary<string, int> Targets => _targets;

    public static PdfPages Of(byte[] pdf)
    {
        var pages = new PdfPages(pdf);
        if (pages.ReadTable() is { } catalog)
        {
            pages.Read(catalog);
        }

        return pages;
    }

    private void Read(string catalog)
    {
        if (Reference(catalog, "Pages") is { } root)
        {
            Number(root, 0);
        }

        if (Reference(catalog, "Dests") is { } targets)
        {
            foreach (Match m in Target().Matches(Object(targets)))
            {
                if (_numbers.TryGetValue(int.Parse(m.Groups["page"].Value, CultureInfo.InvariantCulture), out var page))
                {
                    _targets[Name(m.Groups["name"].Value)] = page;
                }
            }
        }
    }

    // /Pages nodes hold further nodes; a leaf is a page.
    private void Number(int node, int depth)
    {
        var text = Object(node);
        var kids = Kids().Match(text);
        if (!kids.Success || depth > 20)
        {
            _numbers.TryAdd(node, _numbers.Count + 1);
            return;
        }

        foreach (Match kid in Indirect().Matches(kids.Groups["list"].Value))
        {
            Number(int.Parse(kid.Groups[1].Value, CultureInfo.InvariantCulture), depth + 1);
        }
    }

    private string? ReadTable()
    {
        var tail = Encoding.Latin1.GetString(_pdf.AsSpan(Math.Max(0, _pdf.Length - 2048)));
        var start = StartOfTable().Match(tail);
        if (!start.Success || !int.TryParse(start.Groups[1].Value, out var at) || at >= _pdf.Length)
        {
            return null;
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

        return Reference(table, "Root") is { } root ? Object(root) : null;
    }

    private string Object(int number)
    {
        if (!_offsets.TryGetValue(number, out var at) || at >= _pdf.Length)
        {
            return "";
        }

        var rest = _pdf.AsSpan(at);
        var end = rest.IndexOf("endobj"u8);
        return Encoding.Latin1.GetString(end < 0 ? rest : rest[..end]);
    }

    private static int? Reference(string dictionary, string key)
    {
        var m = Regex.Match(dictionary, "/" + key + @" (\d+) 0 R");
        return m.Success ? int.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture) : null;
    }

    private static string Name(string name) => Escape().Replace(name, m => ((char)int.Parse(m.Groups[1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString());

    [GeneratedRegex(@"startxref\s+(\d+)")]
    private static partial Regex StartOfTable();

    [GeneratedRegex(@"(?<first>\d+) (?<count>\d+)\s*\n(?<entries>(?:\d{10} \d{5} [nf]\s*\n)+)")]
    private static partial Regex Section();

    [GeneratedRegex(@"(\d{10}) \d{5} [nf]")]
    private static partial Regex Entry();

    [GeneratedRegex(@"/Kids\s*\[(?<list>[^\]]*)\]")]
    private static partial Regex Kids();

    [GeneratedRegex(@"(\d+) 0 R")]
    private static partial Regex Indirect();

    [GeneratedRegex(@"/(?<name>[^\s/\[\]<>()]+)\s*\[(?<page>\d+) 0 R\s*/XYZ")]
    private static partial Regex Target();

    [GeneratedRegex("#([0-9A-Fa-f]{2})")]
    private static partial Regex Escape();
}
