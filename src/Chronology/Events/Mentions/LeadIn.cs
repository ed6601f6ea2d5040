using System.Collections.Frozen;
using Chronology.Events.Mentions.Headlines;
using Chronology.Resolution;
using Chronology.Tagging;
using Chronology.Text;
using Chronology.Text.Grammar;

namespace Chronology.Events.Mentions;

/// <summary>Finds where a sentence begins whose page lost the break behind its title, its stamp or its dateline.</summary>
/// <remarks>"Rebels push west GENEVA | Tue Mar 29, 2011 12:20 am (Newswire) - Rebels advanced on Monday": it tells what stands behind the dash.</remarks>
internal static class LeadIn
{
    /// <summary>Longer rows of titles and captions are not looked through.</summary>
    private const int MostTokens = 200;

    /// <summary>An agency's name has at most so many tokens.</summary>
    private const int LongestAgency = 6;

    /// <summary>Words that bring a date in, behind which it is no stamp.</summary>
    private static readonly FrozenSet<string> Prepositions = new[] { "on", "at", "from", "since", "until", "till", "by", "of", "to", "and", "before", "after", "around", "about", "for", "between", "in" }
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <returns>The sentence from its first own token on; as it was when nothing stands before that.</returns>
    public static Sentence Skip(DocumentText document, int index, ReadOnlySpan<ExpressionResolution> expressions)
    {
        var sentence = document.Sentences[index];
        var first = SpeechLabel.EndAt(document, index) is > 0 and var label ? TokenAt(document, sentence, label) : EndOfBracketedStamp(document, sentence, expressions);
        foreach (var expression in expressions)
        {
            first = IsStamp(document, sentence, expression.Expression) ? TokenAt(document, sentence, expression.Expression.Span.End) : first;
        }

        for (var i = first; i < Math.Min(sentence.EndToken, sentence.FirstToken + MostTokens); i++)
        {
            first = EndOfDateline(document, sentence, i) is > 0 and var end ? end : first;
        }

        return first == sentence.FirstToken || first >= sentence.EndToken ? sentence
            : sentence with { FirstToken = first, Span = new TextSpan(document.Tokens[first].Start, sentence.Span.End) };
    }

    // "... amid hopes of a turning point Tuesday 13 July 2010 09.03 BST The cap": a whole date with its minute, between words that it does not belong to.
    private static bool IsStamp(DocumentText document, Sentence sentence, TemporalExpression expression)
    {
        if (expression.Value is not TimeOfDayValue { Clock: not null, Date: CalendarValue { Year: not null, Day: > 0, Month: > 0 } } || expression.Span.Start == sentence.Span.Start)
        {
            return false;
        }

        var next = TokenAt(document, sentence, expression.Span.End);
        var before = TokenAt(document, sentence, expression.Span.Start) - 1;
        return next < sentence.EndToken && IsCapital(document, next) && before - sentence.FirstToken < MostTokens && !BringsIn(document, before) && document.Text[document.Tokens[before].Start] is not (',' or '(' or '\u2013' or '\u2014');
    }

    // "(Updated 3:52 p.m. (2052 GMT)) The mayor": a stamp in brackets before what it is the stamp of; the sentence's first token where there is none.
    private static int EndOfBracketedStamp(DocumentText document, Sentence sentence, ReadOnlySpan<ExpressionResolution> expressions)
    {
        var start = sentence.FirstToken;
        var first = EndOfMark(document, sentence, start, '(');
        if (first == start || first >= sentence.EndToken || !HeadlineLexicon.Instance.Stamps.Contains(document.Text[document.Tokens[first].Start..document.Tokens[first].End]) || expressions.IsEmpty || expressions[0].Expression.Value.Type != Timex3Type.Time)
        {
            return start;
        }

        var depth = 1;
        for (var i = first; depth > 0 && i < Math.Min(sentence.EndToken, start + MostTokens);)
        {
            var opened = EndOfMark(document, sentence, i, '(');
            var closed = EndOfMark(document, sentence, i, ')');
            depth += opened > i ? 1 : closed > i ? -1 : 0;
            i = Math.Max(i + 1, Math.Max(opened, closed));
            if (depth == 0)
            {
                return i < sentence.EndToken ? i : start;
            }
        }

        return start;
    }

    // The closing bracket of "TRIPOLI (Newswire) - Rebels"; the index behind the dash, or 0.
    private static int EndOfDateline(DocumentText document, Sentence sentence, int close)
    {
        var next = EndOfMark(document, sentence, close, ')');
        var dashes = next;
        while (dashes < sentence.EndToken && document.Text[document.Tokens[dashes].Start] is '-' or '\u2013' or '\u2014')
        {
            dashes++;
        }

        if (next == close || dashes == next || dashes >= sentence.EndToken || document.Tokens[dashes - 1].End == document.Tokens[dashes].Start)
        {
            return 0;
        }

        var text = document.Text[document.Tokens[dashes].Start];
        var open = close - 1;
        while (open > sentence.FirstToken && open > close - LongestAgency && EndOfMark(document, sentence, open, '(') == open && document.Tokens[open].Kind != TokenKind.Number)
        {
            open--;
        }

        var isAgency = open > sentence.FirstToken && EndOfMark(document, sentence, open, '(') is var name && name > open && name < close && IsCapital(document, name) && IsCapital(document, open - 1);
        return isAgency && (char.IsUpper(text) || char.IsAsciiDigit(text) || text is '"' or '\u201C' or '`') ? dashes : 0;
    }

    // A bracket, or how treebanks write it: the index behind it, or the same index when none stands there.
    private static int EndOfMark(DocumentText document, Sentence sentence, int i, char symbol) =>
        document.Text[document.Tokens[i].Start] == symbol ? i + 1
        : TreebankMark.At(document.Text, document.Tokens.AsSpan()[..sentence.EndToken], i) is { } mark && mark.Symbol == symbol ? i + mark.Tokens : i;

    private static int TokenAt(DocumentText document, Sentence sentence, int offset)
    {
        var (low, high) = (sentence.FirstToken, sentence.EndToken);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = document.Tokens[middle].Start < offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static bool IsCapital(DocumentText document, int token) => document.Tokens[token].Kind == TokenKind.Word && char.IsUpper(document.Text[document.Tokens[token].Start]);

    private static bool BringsIn(DocumentText document, int token) => Prepositions.Contains(document.Text[document.Tokens[token].Start..document.Tokens[token].End]);
}
