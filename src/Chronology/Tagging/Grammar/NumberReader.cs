using System.Globalization;
using Chronology.Text;

namespace Chronology.Tagging.Grammar;

/// <summary>Reads numbers in figures and in words: "1,460", "2 1/2", "twenty-four", "nineteen ninety-seven", "two hundred".</summary>
/// <remarks>The words and their values are the language's lexicons <c>numeral</c> and <c>ordinal</c>: a plain value adds, <c>x100</c> multiplies, <c>X</c> is an unknown count.</remarks>
internal static class NumberReader
{
    public static decimal? Read(RuleSet rules, string text, ReadOnlySpan<Token> tokens)
    {
        decimal total = 0, group = 0;
        var (seen, article) = (false, false);
        for (var i = 0; i < tokens.Length; i++)
        {
            var token = tokens[i];
            if (token.Kind == TokenKind.Number)
            {
                var (value, last) = ReadFigures(text, tokens, i);
                (group, seen, i) = (Append(group, value), true, last);
                continue;
            }

            var word = text.AsSpan(token.Start, token.End - token.Start);
            var meaning = rules.Numerals?.ValueOf(word) ?? rules.Ordinals?.ValueOf(word);
            switch (meaning)
            {
                case null:
                    continue;
                case "X":
                    return null;
                case "a":
                    article = true;
                    continue;
                case ['x', .. var factor]:
                    group = (group == 0 ? 1 : group) * Parse(factor);
                    if (Parse(factor) >= 1000)
                    {
                        (total, group) = (total + group, 0);
                    }

                    break;
                default:
                    group = Append(group, Parse(meaning));
                    break;
            }

            seen = true;
        }

        return seen ? total + group : article ? 1 : null;
    }

    /// <summary>"twenty" and "five" are 25, "nineteen" and "ninety" are 1990.</summary>
    private static decimal Append(decimal group, decimal value) =>
        group is >= 10 and < 100 && value is >= 10 and < 100 ? (group * 100) + value : group + value;

    private static (decimal Value, int Last) ReadFigures(string text, ReadOnlySpan<Token> tokens, int at)
    {
        var value = Parse(text.AsSpan(tokens[at].Start, tokens[at].End - tokens[at].Start));
        while (at + 2 < tokens.Length && tokens[at + 2].Kind == TokenKind.Number && tokens[at + 1].End == tokens[at + 2].Start)
        {
            var digits = text.AsSpan(tokens[at + 2].Start, tokens[at + 2].End - tokens[at + 2].Start);
            var next = Parse(digits);
            var mark = text[tokens[at + 1].Start];
            if (mark == ',' && digits.Length == 3)
            {
                value = Math.Min(value, 1_000_000_000m) * 1000 + next;
            }
            else if (mark is '.' or ',')
            {
                value += next / Power(Math.Min(digits.Length, 9));
            }
            else if (mark == '/' && next > 0)
            {
                value /= next;
            }
            else
            {
                break;
            }

            at += 2;
        }

        return (value, at);
    }

    private static decimal Power(int digits)
    {
        var power = 1m;
        for (var i = 0; i < digits; i++)
        {
            power *= 10;
        }

        return power;
    }

    private static decimal Parse(ReadOnlySpan<char> text) =>
        text.Length <= 12 && decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : 0;
}
