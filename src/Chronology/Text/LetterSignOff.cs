using System.Collections.Frozen;
using Chronology.Text.Grammar;

namespace Chronology.Text;

/// <summary>Reads who signs a letter: "Yours sincerely," and a name on the next line.</summary>
internal static class LetterSignOff
{
    private const int LongestLine = 60;
    private const int MostWords = 4;
    private static readonly Lazy<LexiconFile> Words = new(static () => LexiconFile.Load("en/letters.lexicon"));
    private static readonly Lazy<FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>>> Closings = new(static () => Lookup("closing"));
    private static readonly Lazy<FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>>> Houses = new(static () => Lookup("house"));

    /// <returns>The writer's name; null where nobody signs, or several do.</returns>
    public static string? Of(string text)
    {
        string? signed = null;
        var isClosed = false;
        foreach (var raw in text.AsSpan().EnumerateLines())
        {
            var line = raw.Trim();
            if (line.IsEmpty)
            {
                continue;
            }

            if (isClosed && IsName(line))
            {
                if (signed is not null && !line.SequenceEqual(signed))
                {
                    return null;
                }

                signed = line.ToString();
            }

            isClosed = line.Length <= LongestLine && line[^1] is ',' or '.' or '!' or 's' && Closings.Value.Contains(line.TrimEnd(",.! "));
        }

        return signed;
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup(string section) =>
        Words.Value[section].ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    // One to four words with capitals, or one given name: "Anna Vale", "J. R. Holt", "Paul".
    private static bool IsName(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestLine || Houses.Value.Contains(line[(line.LastIndexOf(' ') + 1)..]))
        {
            return false;
        }

        var words = 0;
        foreach (var range in line.Split(' '))
        {
            var word = line[range];
            if (word.IsEmpty)
            {
                continue;
            }

            var isInitial = word.Length == 2 && word[1] == '.';
            if (!char.IsUpper(word[0]) || !(isInitial || IsLetters(word)) || (words == 0 && WordReader.Lookup(word.ToString(), 0, word.Length).Can(WordClasses.Closed)))
            {
                return false;
            }

            words++;
        }

        return words is > 0 and <= MostWords;
    }

    private static bool IsLetters(ReadOnlySpan<char> word)
    {
        foreach (var letter in word)
        {
            if (!char.IsLetter(letter) && letter is not ('-' or '\'' or '\u2019'))
            {
                return false;
            }
        }

        return true;
    }
}
