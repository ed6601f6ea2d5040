using System.Buffers;

namespace Chronology.Text.Grammar;

/// <summary>Joins tokens to words: "long-standing", "U.S.", "67,100" and the caller's units are one word each.</summary>
internal static class WordReader
{
    private const int LongestWord = 64;

    /// <summary>"Calif.", "Sept.": longer words end a sentence with their dot.</summary>
    private const int LongestAbbreviation = 5;
    private static readonly SearchValues<char> NumberCharacters = SearchValues.Create("0123456789.,");

    public static List<GrammarWord> Read(DocumentText document, Sentence sentence, ReadOnlySpan<GrammarUnit> units)
    {
        var text = document.Text;
        var tokens = document.TokensOf(sentence);
        var words = new List<GrammarWord>(tokens.Length);
        var unit = 0;
        for (var i = 0; i < tokens.Length;)
        {
            while (unit < units.Length && units[unit].Span.End <= tokens[i].Start)
            {
                unit++;
            }

            if (TreebankMark.At(text, tokens, i) is { } mark)
            {
                words.Add(new GrammarWord(tokens[i].Start, tokens[i + mark.Tokens - 1].End, PartOfSpeech.Punctuation, default, mark.Symbol, -1));
                i += mark.Tokens;
                continue;
            }

            if (unit < units.Length && tokens[i].Start >= units[unit].Span.Start)
            {
                i = AddUnit(text, words, units[unit], tokens, i);
                continue;
            }

            var limit = unit < units.Length ? units[unit].Span.Start : int.MaxValue;
            var end = EndOfWord(text, tokens, i, limit);
            var isShort = tokens[i].Kind == TokenKind.Word && char.IsUpper(text[tokens[i].Start]) && tokens[end - 1].End - tokens[i].Start <= LongestAbbreviation && tokens[end - 1].End <= limit && IsDotInside(text, tokens, end);
            words.Add(Make(text, tokens[i], tokens[end - 1].End, isShort ? 1 : 0));
            i = isShort ? end + 1 : end;
        }

        return words;
    }

    /// <summary>What the word list knows of a stretch of text, whatever its case and apostrophes.</summary>
    public static WordEntry Lookup(string text, int start, int end)
    {
        var length = end - start;
        if (length > LongestWord)
        {
            return default;
        }

        Span<char> lower = stackalloc char[LongestWord];
        for (var i = 0; i < length; i++)
        {
            var c = text[start + i];
            lower[i] = c == '\u2019' ? '\'' : char.ToLowerInvariant(c);
        }

        var word = lower[..length];
        var entry = EnglishWords.Instance.Lookup(word);
        var hyphen = word.LastIndexOf('-');
        return entry.Classes != WordClasses.None || hyphen < 0 ? entry : OfCompound(word, EnglishWords.Instance.Lookup(word[(hyphen + 1)..]));
    }

    // "long-standing", "US-brokered", "high-stakes", "20-point" qualify a noun; "counter-proposal", "cease-fire" are nouns.
    private static WordEntry OfCompound(ReadOnlySpan<char> word, WordEntry last)
    {
        var lemma = word.ToString();
        if ((last.Forms & ~VerbForm.Base) != 0 && word.StartsWith("re-", StringComparison.Ordinal))
        {
            return last with { Lemma = "re-" + last.Lemma };
        }

        var isNoun = last.Can(WordClasses.Noun) && !char.IsAsciiDigit(word[0]) && (last.Forms & (VerbForm.Participle | VerbForm.Gerund)) == 0;
        return isNoun
            ? new WordEntry(WordClasses.Noun | WordClasses.Adjective, VerbForm.None, lemma, string.Concat(word[..(word.LastIndexOf('-') + 1)], last.NounLemma), last.IsPlural)
            : new WordEntry(WordClasses.Adjective | WordClasses.AdjectiveFirst, VerbForm.None, lemma, lemma, false);
    }

    private static int AddUnit(string text, List<GrammarWord> words, GrammarUnit unit, ReadOnlySpan<Token> tokens, int i)
    {
        var next = i;
        while (next < tokens.Length && tokens[next].Start < unit.Span.End)
        {
            next++;
        }

        var end = unit.Part == PartOfSpeech.ProperNoun && IsDotInside(text, tokens, next) ? tokens[next++].End : unit.Span.End;
        words.Add(new GrammarWord(unit.Span.Start, end, unit.Part, default, '\0', unit.Index) { IsPlural = unit.IsPlural, IsCapitalized = unit.Part == PartOfSpeech.ProperNoun });
        return next;
    }

    // "Orla Corp. plans": where the sentence goes on, the dot is the abbreviation's.
    private static bool IsDotInside(string text, ReadOnlySpan<Token> tokens, int i) =>
        i > 0 && i + 1 < tokens.Length && text[tokens[i].Start] == '.' && tokens[i].Start == tokens[i - 1].End
        && (tokens[i + 1].Kind != TokenKind.Symbol || text[tokens[i + 1].Start] is ',' or '\'' or '\u2019' or '(' or '$');

    private static int EndOfWord(string text, ReadOnlySpan<Token> tokens, int i, int limit)
    {
        var end = i + 1;
        if (tokens[i].Kind == TokenKind.Symbol)
        {
            // "we'll" is "we" and "'ll"; a text that was cut into words before writes "BP 's".
            return IsApostrophe(text[tokens[i].Start]) && end < tokens.Length && tokens[end].Start == tokens[i].End && i > 0 && IsCliticEnding(text, tokens[end]) ? end + 1 : end;
        }

        while (end + 1 < tokens.Length && tokens[end].Start == tokens[end - 1].End && tokens[end + 1].Start == tokens[end].End && tokens[end + 1].Kind != TokenKind.Symbol
            && tokens[end + 1].Start < limit && JoinsWords(text, tokens[end - 1], tokens[end], tokens[end + 1]))
        {
            end += 2;
        }

        var isAbbreviation = end > i + 1 && end < tokens.Length && text[tokens[end - 2].Start] == '.' && tokens[end].Start == tokens[end - 1].End && text[tokens[end].Start] == '.';
        return isAbbreviation && tokens[end].Start < limit ? end + 1 : end;
    }

    private static bool JoinsWords(string text, Token left, Token symbol, Token right) => text[symbol.Start] switch
    {
        '-' or '\u2010' or '\u2011' => true,
        '.' => (left.Kind == TokenKind.Number && right.Kind == TokenKind.Number) || (left.End - left.Start == 1 && right.End - right.Start == 1),
        ',' => left.Kind == TokenKind.Number && right.Kind == TokenKind.Number && right.End - right.Start == 3,
        '/' => left.Kind == right.Kind,
        '\'' or '\u2019' => left.Kind == TokenKind.Word && (right.End - right.Start > 1 ? !IsCliticEnding(text, right) : text[right.Start] is 't' or 'T' && text[left.End - 1] is 'n' or 'N'),
        _ => false,
    };

    private static bool IsApostrophe(char symbol) => symbol is '\'' or '\u2019';

    private static bool IsCliticEnding(string text, Token token) =>
        text.AsSpan(token.Start, token.End - token.Start) is "ll" or "re" or "ve" or "d" or "m" or "s";

    // "didn't" is "did" with a negation, "won't" is "will".
    private static WordEntry LookupContracted(string text, int start, int end)
    {
        var stem = text.AsSpan(start, end - start);
        var word = stem.Equals("won't", StringComparison.OrdinalIgnoreCase) || stem.Equals("won\u2019t", StringComparison.OrdinalIgnoreCase) ? "will"
            : stem.StartsWith("can", StringComparison.OrdinalIgnoreCase) ? "can" : text[start..(end - 3)];
        return Lookup(word, 0, word.Length);
    }

    private static bool IsContracted(string text, int start, int end) =>
        end - start > 4 && text[end - 1] is 't' or 'T' && IsApostrophe(text[end - 2]) && text[end - 3] is 'n' or 'N';

    private static GrammarWord Make(string text, Token first, int end, int dot)
    {
        if (first.Kind == TokenKind.Symbol && end == first.End)
        {
            var symbol = text[first.Start];
            var part = symbol is '$' or '%' or '\u20AC' or '\u00A3' or '&' ? PartOfSpeech.Number : PartOfSpeech.Punctuation;
            return new GrammarWord(first.Start, end, part, default, symbol, -1);
        }

        var isNumber = first.Kind == TokenKind.Number && text.AsSpan(first.Start, end - first.Start).IndexOfAnyExcept(NumberCharacters) < 0;
        var isContracted = !isNumber && IsContracted(text, first.Start, end);
        var entry = isNumber ? default : isContracted ? LookupContracted(text, first.Start, end) : Lookup(text, first.Start, end);
        return new GrammarWord(first.Start, end + dot, isNumber ? PartOfSpeech.Number : PartOfSpeech.Other, entry, '\0', -1)
        {
            IsCapitalized = char.IsUpper(text[first.Start]),
            IsNegated = isContracted,
        };
    }
}
