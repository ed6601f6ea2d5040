using System.Collections.Frozen;
using Chronology.Text.Grammar;

namespace Chronology.Events;

/// <summary>Sees how well a passage reads away from its document, for a chronology shows it alone.</summary>
/// <remarks>One pass over its characters. The words are English: of other languages only length and marks are seen.</remarks>
internal static class PassageReader
{
    private const int LongWords = 70;

    /// <summary>Fewer words tell of no event by themselves.</summary>
    public const int FewestWords = 6;

    private static readonly Lazy<LexiconFile> Words = new(static () => LexiconFile.Load("en/passages.lexicon"));
    private static readonly Lazy<FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>>> OwnVoice = new(static () => Lookup("own-voice"));
    private static readonly Lazy<FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>>> Leaning = new(static () => Lookup("leaning"));

    /// <param name="passage">A clause or a sentence.</param>
    public static PassageFaults Read(ReadOnlySpan<char> passage)
    {
        var faults = passage.Contains('|') ? PassageFaults.PageMarks : PassageFaults.None;
        var (words, isQuoted) = (0, false);
        for (var i = 0; i < passage.Length; i++)
        {
            if (!char.IsLetterOrDigit(passage[i]))
            {
                isQuoted = IsQuoted(isQuoted, passage, i);
                continue;
            }

            var end = i + 1;
            while (end < passage.Length && char.IsLetterOrDigit(passage[end]))
            {
                end++;
            }

            var word = passage[i..end];
            faults |= !isQuoted && OwnVoice.Value.Contains(word) ? PassageFaults.OwnVoice : PassageFaults.None;
            faults |= words == 0 && Leaning.Value.Contains(word) ? PassageFaults.Leaning : PassageFaults.None;
            faults |= IsLabel(word, passage[end..]) || (words == 0 && IsByline(word, passage[end..])) ? PassageFaults.PageMarks : PassageFaults.None;
            words++;
            i = end - 1;
        }

        return faults | OfLength(words);
    }

    /// <returns>How many faults, the graver ones counting twice: 0 for a passage that stands by itself.</returns>
    public static int Weight(PassageFaults faults) =>
        (2 * (Has(faults, PassageFaults.OwnVoice) + Has(faults, PassageFaults.PageMarks) + Has(faults, PassageFaults.Long) + Has(faults, PassageFaults.Short)))
            + Has(faults, PassageFaults.Leaning);

    private static int Has(PassageFaults faults, PassageFaults one) => (faults & one) != 0 ? 1 : 0;

    private static PassageFaults OfLength(int words) => words switch
    {
        < FewestWords => PassageFaults.Short,
        > LongWords => PassageFaults.Long,
        _ => PassageFaults.None,
    };

    /// <summary>Whether what follows a mark stands inside quotation marks, typed, printed or as treebanks write them.</summary>
    private static bool IsQuoted(bool isQuoted, ReadOnlySpan<char> passage, int at) => passage[at] switch
    {
        '\u201C' or '\u00AB' => true,
        '\u201D' or '\u00BB' => false,
        '"' => !isQuoted,
        '`' when IsDoubled(passage, at) => true,
        '\'' when IsDoubled(passage, at) => false,
        _ => isQuoted,
    };

    private static bool IsDoubled(ReadOnlySpan<char> passage, int at) => at + 1 < passage.Length && passage[at + 1] == passage[at];

    // "NEW: Police say", "COOPER : That's"
    private static bool IsLabel(ReadOnlySpan<char> word, ReadOnlySpan<char> after) =>
        word.Length > 1 && !word.ContainsAnyExceptInRange('A', 'Z') && after.TrimStart() is [':', ..];

    // "By Ann Cole, Harlow Echo"
    private static bool IsByline(ReadOnlySpan<char> word, ReadOnlySpan<char> after) => word is "By" && after.TrimStart() is { Length: > 0 } rest && char.IsUpper(rest[0]);

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup(string section) =>
        Words.Value[section].ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
