using Chronology.Text;
using Chronology.Text.Grammar;

namespace Chronology.Events.Names;

/// <summary>The tokens of one sentence with the look-ups that reading names needs.</summary>
internal readonly ref struct TokenView(string text, ReadOnlySpan<Token> tokens, bool isGerman = false)
{
    public string Text { get; } = text;

    public ReadOnlySpan<Token> Tokens { get; } = tokens;

    public int Count => Tokens.Length;

    public bool IsWord(int i) => i >= 0 && i < Tokens.Length && Tokens[i].Kind == TokenKind.Word && !IsClitic(i);

    public bool IsCapital(int i) => IsWord(i) && char.IsUpper(Text[Tokens[i].Start]);

    public bool IsSymbol(int i, char symbol) => i >= 0 && i < Tokens.Length && Tokens[i].Kind == TokenKind.Symbol && Text[Tokens[i].Start] == symbol;

    public bool IsHyphen(int i) => IsSymbol(i, '-') || IsSymbol(i, '\u2010') || IsSymbol(i, '\u2011');

    public bool Touches(int i) => i > 0 && i < Tokens.Length && Tokens[i].Start == Tokens[i - 1].End;

    public bool IsClitic(int i) => i >= 0 && i < Tokens.Length && Tokens[i].Kind == TokenKind.Word && Text[Tokens[i].Start] is '\'' or '\u2019' && Tokens[i].End - Tokens[i].Start == 2;

    public ReadOnlySpan<char> Of(int i) => Text.AsSpan(Tokens[i].Start, Tokens[i].End - Tokens[i].Start);

    public bool Is(int i, string word) => i >= 0 && i < Tokens.Length && Of(i).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>The letters "U", "." and so on of "U.S." stand at i; the end of the abbreviation, or i when there is none.</summary>
    public int EndOfAbbreviation(int i)
    {
        var end = i;
        while (IsCapital(end) && Tokens[end].End - Tokens[end].Start == 1 && IsSymbol(end + 1, '.') && Touches(end + 1) && (end == i || Touches(end)))
        {
            end += 2;
        }

        return end - i >= 4 ? end : i;
    }

    public WordRole Role(int i)
    {
        if (!IsWord(i))
        {
            return WordRole.None;
        }

        var role = RoleOf(Of(i));
        if (isGerman && (role & WordRole.Particle) != 0 && !Is(i, "von") && !Is(i, "zu"))
        {
            // "in Wien den Bankier Bellini": an article, no part of a name.
            return role & ~WordRole.Particle;
        }

        return (role & (WordRole.NotAName | WordRole.Given)) == (WordRole.NotAName | WordRole.Given) && OpensName(i) ? role & ~WordRole.NotAName : role;
    }

    // "Jan Havelka" is a man, "3 Jan" and "Jan 3" a month.
    private bool OpensName(int i) => IsCapital(i + 1) && (RoleOf(Of(i + 1)) & WordRole.NotAName) == 0 && !(i > 0 && Tokens[i - 1].Kind == TokenKind.Number);

    public static WordRole RoleOf(ReadOnlySpan<char> word)
    {
        if (word.Length > 32)
        {
            return WordRole.None;
        }

        Span<char> lower = stackalloc char[32];
        var length = word.ToLowerInvariant(lower);
        return NameWords.Instance.RoleOf(lower[..length]);
    }

    public WordEntry Entry(int i) => WordReader.Lookup(Text, Tokens[i].Start, Tokens[i].End);

    public bool IsAllCapitals(int i)
    {
        foreach (var c in Of(i))
        {
            if (!char.IsUpper(c))
            {
                return false;
            }
        }

        return Tokens[i].End - Tokens[i].Start > 1;
    }
}
