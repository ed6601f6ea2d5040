using System.Runtime.CompilerServices;
using Chronology.Text;

namespace Chronology.Tagging.Grammar;

/// <summary>From a word, however written, to the symbol of its class.</summary>
internal sealed class WordTable
{
    private const int Cases = 3;

    private readonly WordIndex _words;

    /// <summary>For each word its class in each <see cref="WordCase"/>, later the class's symbol; first those of words that are not listed.</summary>
    private readonly int[] _symbols;

    /// <param name="words">Folded, each once.</param>
    /// <param name="classes">For each word its class in each <see cref="WordCase"/>.</param>
    /// <param name="unknown">The classes of words that are not listed.</param>
    public WordTable(List<string> words, List<int[]> classes, int[] unknown)
    {
        (_words, _symbols) = (new WordIndex([.. words]), new int[(words.Count + 1) * Cases]);
        unknown.CopyTo(_symbols, 0);
        for (var word = 0; word < classes.Count; word++)
        {
            classes[word].CopyTo(_symbols, Cases * (word + 1));
        }
    }

    /// <summary>Puts symbols in the place of classes, once all classes have theirs.</summary>
    public void Read(int[] symbolOfClass)
    {
        for (var i = 0; i < _symbols.Length; i++)
        {
            _symbols[i] = symbolOfClass[_symbols[i]];
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int SymbolOf(ReadOnlySpan<char> text, Token word)
    {
        var known = _words.Find(text, word.Start, word.End - word.Start);
        return _symbols[((known + 1) * Cases) + CaseOf(text, word.Start, word.End)];
    }

    /// <summary>The case without a branch: capitals come in no order.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int CaseOf(ReadOnlySpan<char> text, int start, int end)
    {
        var (first, second, last) = (text[start], text[Math.Min(start + 1, end - 1)], text[end - 1]);
        if ((first | second | last) >= 128)
        {
            return CaseOfWide(text, start, end);
        }

        var (isCapital, isUpper) = (Capital(first), Capital(second) & Capital(last) & (end - start > 1 ? 1 : 0));
        return ((int)WordCase.Capital * isCapital) + (((int)WordCase.Upper - (int)WordCase.Capital) * (isCapital & isUpper));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int CaseOfWide(ReadOnlySpan<char> text, int start, int end) => (int)CaseOf(text[start..end]);

    private static int Capital(char ascii) => (uint)(ascii - 'A') <= 'Z' - 'A' ? 1 : 0;

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
