using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Chronology.Benchmarks.Scale;

/// <summary>Writes a folder's articles again under other dates and names, so that a run can be made many times as large without telling the same twice.</summary>
/// <remarks>Years move by 28, after which the calendar repeats, so that weekdays stay true. Names are words that the folder never writes small.</remarks>
internal sealed partial class RenamedCopies
{
    private const int CalendarCycle = 28;
    private const string Vowels = "aeiou";
    private const string Consonants = "bcdfghjklmnpqrstvwxz";

    private static readonly HashSet<string> Kept = new(
        ("January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec "
        + "Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Wed Thu Fri Sat Sun GMT BST EDT EST ET AM PM LRB RRB Reuters President Minister Mr Mrs").Split(' '),
        StringComparer.Ordinal);

    private readonly List<(string Path, string Text)> _files;
    private readonly HashSet<string> _small;

    private RenamedCopies(List<(string Path, string Text)> files)
    {
        _files = files;
        _small = files.SelectMany(static f => Word().Matches(f.Text)).Select(static m => m.Value).Where(static w => char.IsLower(w[0])).ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    /// <param name="times">How often each article is written: once as it is, then under other dates and names.</param>
    public static int Write(string folder, string output, int times)
    {
        var files = Directory.EnumerateFiles(folder, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(f => (Path.GetRelativePath(folder, f), File.ReadAllText(f))).ToList();
        var copies = new RenamedCopies(files);
        for (var copy = 0; copy < times; copy++)
        {
            copies.Write(Path.Combine(output, "copy" + copy.ToString(CultureInfo.InvariantCulture)), copy);
        }

        return 0;
    }

    private void Write(string output, int copy)
    {
        foreach (var (path, text) in _files)
        {
            var file = Path.Combine(output, Years(path, copy));
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, copy == 0 ? text : Word().Replace(Years(text, copy), m => IsName(m.Value) ? Rename(m.Value, copy) : m.Value));
        }
    }

    private static string Years(string text, int copy) =>
        Year().Replace(text, m => (int.Parse(m.ValueSpan, CultureInfo.InvariantCulture) + (CalendarCycle * copy)).ToString(CultureInfo.InvariantCulture));

    private bool IsName(string word) => char.IsUpper(word[0]) && word.Length > 2 && !Kept.Contains(word) && !_small.Contains(word);

    private static string Rename(string name, int copy)
    {
        var renamed = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            var (small, isCapital) = (char.ToLowerInvariant(c), char.IsUpper(c));
            var among = Vowels.Contains(small, StringComparison.Ordinal) ? Vowels : Consonants;
            var place = among.IndexOf(small, StringComparison.Ordinal);
            var other = place < 0 ? small : among[(place + copy) % among.Length];
            renamed.Append(isCapital ? char.ToUpperInvariant(other) : other);
        }

        return renamed.ToString();
    }

    [GeneratedRegex(@"\b20[01]\d\b", RegexOptions.CultureInvariant)]
    private static partial Regex Year();

    [GeneratedRegex("[A-Za-z]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
