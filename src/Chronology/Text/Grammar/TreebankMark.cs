namespace Chronology.Text.Grammar;

/// <summary>Brackets and quotation marks as treebanks and tokenizers write them: "-LRB-", "``", "''".</summary>
/// <param name="Symbol">The mark that is meant.</param>
/// <param name="Tokens">How many tokens it takes.</param>
internal readonly record struct TreebankMark(char Symbol, int Tokens)
{
    /// <returns>Null where no such mark begins.</returns>
    public static TreebankMark? At(string text, ReadOnlySpan<Token> tokens, int i)
    {
        var symbol = text[tokens[i].Start];
        if (symbol is '`' or '\'')
        {
            var isDoubled = i + 1 < tokens.Length && tokens[i + 1].Start == tokens[i].End && tokens[i + 1].End == tokens[i + 1].Start + 1 && text[tokens[i + 1].Start] == symbol;
            return isDoubled ? new TreebankMark(symbol == '`' ? '\u201C' : '\u201D', 2) : null;
        }

        if (symbol != '-' || i + 2 >= tokens.Length || tokens[i + 1].End != tokens[i + 2].Start || text[tokens[i + 2].Start] != '-')
        {
            return null;
        }

        return text.AsSpan(tokens[i + 1].Start, tokens[i + 1].End - tokens[i + 1].Start) switch
        {
            "LRB" or "LSB" => new TreebankMark('(', 3),
            "RRB" or "RSB" => new TreebankMark(')', 3),
            _ => null,
        };
    }
}
