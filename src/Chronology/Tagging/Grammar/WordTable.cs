using System.Runtime.CompilerServices;
using Chronology.Text;

namespace Chronology.Tagging.Grammar;

/// <summary>From a word, however written, to its class.</summary>
internal sealed class WordTable
{
    private const int Cases = 3;

    private readonly WordIndex _words;

    /// <summary>For each word its class in each <see cref="WordCase"/>; first those of words that are not listed.</summary>
    private readonly int[] _classes;

    /// <param name="words">Folded, each once.</param>
    /// <param name="classes">For each word its class in each <see cref="WordCase"/>.</param>
    /// <param name="unknown">The classes of words that are not listed.</param>
    public WordTable(List<string> words, List<int[]> classes, int[] unknown)
    {
        (_words, _classes) = (new WordIndex([.. words]), new int[(words.Count + 1) * Cases]);
        unknown.CopyTo(_classes, 0);
        for (var word = 0; word < classes.Count; word++)
        {
            classes[word].CopyTo(_classes, Cases * (word + 1));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int ClassOf(ReadOnlySpan<char> text, Token word)
    {
        var known = _words.Find(text, word.Start, word.End - word.Start);
        var written = text[word.Start] is >= 'a' and <= 'z' ? WordCase.Lower : CaseOf(text[word.Start..word.End]);
        return _classes[((known + 1) * Cases) + (int)written];
    }

    public static WordCase CaseOf(ReadOnlySpan<char> word) =>
        !IsUpper(word[0]) ? WordCase.Lower : word.Length > 1 && IsUpper(word[1]) && IsUpper(word[^1]) ? WordCase.Upper : WordCase.Capital;

    public static string Fold(string word) => string.Create(word.Length, word, (span, w) =>
    {
        for (var i = 0; i < span.Length; i++)
        {
            span[i] = WordIndex.Fold(w[i]);
        }
    });

    private static bool IsUpper(char c) => c < 128 ? c is >= 'A' and <= 'Z' : char.IsUpper(c);
}
