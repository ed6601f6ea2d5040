using System.Globalization;
using System.Text;

namespace Chronology.Benchmarks;

/// <summary>Makes <c>src/Chronology/Rules/en/words.lexicon</c> from WordNet 3.0: <c>Chronology.Benchmarks words /usr/share/wordnet OUT</c>.</summary>
/// <remarks>
/// Of every single lower-case word it keeps the parts of speech, the most frequent first by the sense counts of <c>cntlist.rev</c>. Words without a count are
/// kept when they are verbs, or short and not names of plants, animals, substances and the like; what a suffix tells by itself (-ly, -ness) is left out.
/// </remarks>
internal static class WordNetWords
{
    private const string Letters = "nvar";
    private static readonly string[] Files = ["noun", "verb", "adj", "adv"];
    private static readonly HashSet<int> RareFields = [5, 8, 13, 20, 27];

    public static int Run(string folder, string output)
    {
        var words = new SortedDictionary<string, Entry>(StringComparer.Ordinal);
        for (var part = 0; part < Files.Length; part++)
        {
            foreach (var line in File.ReadLines(Path.Combine(folder, "data." + Files[part]), Encoding.Latin1))
            {
                if (!line.StartsWith("  ", StringComparison.Ordinal))
                {
                    AddSynset(words, line.Split(' '), part);
                }
            }
        }

        foreach (var line in File.ReadLines(Path.Combine(folder, "cntlist.rev")))
        {
            var fields = line.Split(' ');
            var percent = fields[0].IndexOf('%', StringComparison.Ordinal);
            if (words.TryGetValue(fields[0][..percent], out var entry))
            {
                var part = fields[0][percent + 1] switch { '1' => 0, '2' => 1, '4' => 3, _ => 2 };
                entry.Counts[part] += int.Parse(fields[2], CultureInfo.InvariantCulture);
            }
        }

        Write(words, folder, output);
        return 0;
    }

    private static void AddSynset(SortedDictionary<string, Entry> words, string[] fields, int part)
    {
        var count = int.Parse(fields[3], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        var field = int.Parse(fields[1], CultureInfo.InvariantCulture);
        for (var i = 0; i < count; i++)
        {
            var word = fields[4 + (2 * i)].Split('(')[0];
            if (word.Length > 1 && word.All(char.IsAsciiLetterLower))
            {
                if (!words.TryGetValue(word, out var entry))
                {
                    words[word] = entry = new Entry();
                }

                entry.Senses[part]++;
                entry.IsRare |= RareFields.Contains(field);
            }
        }
    }

    private static bool Keep(string word, Entry entry)
    {
        if (entry.Counts.Sum() > 0)
        {
            return word.Length <= 16;
        }

        if (entry.Senses[1] > 0)
        {
            return word.Length <= 14;
        }

        var short_ = word.Length <= 10 && !word.StartsWith("un", StringComparison.Ordinal) && !word.StartsWith("non", StringComparison.Ordinal);
        var derived = word.EndsWith("ness", StringComparison.Ordinal) || word.EndsWith("ly", StringComparison.Ordinal);
        return short_ && !derived && !(entry.IsRare && entry.Senses[2] == 0);
    }

    private static void Write(SortedDictionary<string, Entry> words, string folder, string output)
    {
        var groups = words.Where(pair => Keep(pair.Key, pair.Value)).GroupBy(pair => pair.Value.Code()).OrderBy(group => group.Key, StringComparer.Ordinal);
        var text = new StringBuilder("# Parts of speech of English words, the most frequent first: n noun, v verb, a adjective, r adverb.\n"
            + "# Derived from WordNet 3.0 by tests/Chronology.Benchmarks/WordNetWords.cs; WordNet's notice follows.\n#\n");
        foreach (var line in File.ReadLines(Path.Combine(folder, "index.verb")).TakeWhile(line => line.StartsWith("  ", StringComparison.Ordinal)))
        {
            text.Append("# ").Append(line.Trim().TrimStart("0123456789".ToCharArray()).Trim()).Append('\n');
        }

        foreach (var group in groups)
        {
            var length = 1000;
            foreach (var (word, _) in group)
            {
                if (length + word.Length > 180)
                {
                    text.Append('\n').Append(group.Key).Append(':');
                    length = 0;
                }

                text.Append(' ').Append(word);
                length += word.Length + 1;
            }
        }

        File.WriteAllText(output, text.Append('\n').ToString());
    }

    private sealed class Entry
    {
        public int[] Senses { get; } = new int[4];

        public int[] Counts { get; } = new int[4];

        public bool IsRare { get; set; }

        public string Code() => string.Concat(Enumerable.Range(0, 4).Where(part => Senses[part] > 0)
            .OrderByDescending(part => Counts[part]).ThenByDescending(part => Senses[part]).ThenBy(part => part).Select(part => Letters[part]));
    }
}
