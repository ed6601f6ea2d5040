using System.Globalization;
using System.Text.RegularExpressions;

namespace Chronology.Rendering.Pdf;

/// <summary>Reads from a printed PDF how many pages it has, and on which of them each link target stands.</summary>
/// <remarks>Of a file of another make it knows no page, and a report then goes without page numbers in its contents.</remarks>
internal sealed partial class PdfPages
{
    private readonly PdfFile? _file;
    private readonly Dictionary<int, int> _numbers = [];
    private readonly Dictionary<string, int> _targets = new(StringComparer.Ordinal);

    private PdfPages(PdfFile? file)
    {
        _file = file;
        if (file is not null)
        {
            Read(file.Object(file.Root));
        }
    }

    /// <summary>How many pages there are; 0 when the file is not as expected.</summary>
    public int Count => _numbers.Count;

    /// <summary>Page numbers from 1 by the name of the target; empty when the file is not as expected.</summary>
    public IReadOnlyDictionary<string, int> Targets => _targets;

    public static PdfPages Of(byte[] pdf) => new(PdfFile.Read(pdf));

    private void Read(string catalog)
    {
        if (PdfFile.Reference(catalog, "Pages") is { } root)
        {
            Number(root, 0);
        }

        if (PdfFile.Reference(catalog, "Dests") is { } targets)
        {
            foreach (Match m in Target().Matches(_file!.Object(targets)))
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
        var text = _file!.Object(node);
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

    private static string Name(string name) => Escape().Replace(name, m => ((char)int.Parse(m.Groups[1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString());

    [GeneratedRegex(@"/Kids\s*\[(?<list>[^\]]*)\]")]
    private static partial Regex Kids();

    [GeneratedRegex(@"(\d+) 0 R")]
    private static partial Regex Indirect();

    [GeneratedRegex(@"/(?<name>[^\s/\[\]<>()]+)\s*\[(?<page>\d+) 0 R\s*/XYZ")]
    private static partial Regex Target();

    [GeneratedRegex("#([0-9A-Fa-f]{2})")]
    private static partial Regex Escape();
}
