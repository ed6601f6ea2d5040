using Chronology.Dates;
using Chronology.Text;

namespace Chronology.Resolution.Publication;

/// <summary>The day in a dateline: "HARLOW BRIDGE, March 14, 2024 - ", "LONDON, Oct 6 (Reuters) - ".</summary>
internal static class Dateline
{
    /// <summary>How far behind the date the dash may stand: room for an agency's name.</summary>
    private const int ReachToDash = 40;

    /// <summary>How long the place before the date may be.</summary>
    private const int LongestPlace = 80;

    /// <returns>The expression that stands in the dateline of the first prose of the document, or null.</returns>
    public static ExpressionFacts? Find(DocumentText document, IReadOnlyList<ExpressionFacts> facts, IReadOnlyList<TextSpan> spans)
    {
        var lead = Enumerable.Range(0, document.Sentences.Length).Where(i => document.Sentences[i].Kind == SentenceKind.Body).DefaultIfEmpty(-1).First();
        return facts.FirstOrDefault(f =>
            f.Sentence == lead
            && (f.Shape == ExpressionShape.DayWithoutYear || f.Full is { Start.IsDay: true, EndKind: EndKind.None })
            && IsPlace(document.Text.AsSpan(document.Sentences[lead].Span.Start, spans[f.Index].Start - document.Sentences[lead].Span.Start), document.Text.AsSpan(spans[f.Index].End))
            && ReachesDash(document.Text.AsSpan(spans[f.Index].End)));
    }

    /// <summary>A place in capitals with its comma, and no word that could begin a clause; before an agency in brackets the comma may be missing.</summary>
    private static bool IsPlace(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        before = before.Trim();
        if (before.Length is 0 or > LongestPlace || (before[^1] is not (',' or '.' or '|' or ')') && !(IsInCapitals(before) && OpensBracket(after))))
        {
            return false;
        }

        foreach (var range in before.Split(' '))
        {
            var word = before[range];
            if (word.Length > 0 && char.IsLetter(word[0]) && !char.IsUpper(word[0]))
            {
                return false;
            }
        }

        return true;
    }

    // "ROME Oct 6 (Newswire) - "
    private static bool IsInCapitals(ReadOnlySpan<char> place) => place.Length > 1 && !place.ContainsAnyInRange('a', 'z') && char.IsUpper(place[^1]) && char.IsUpper(place[^2]);

    // Brackets also as treebanks write them.
    private static bool OpensBracket(ReadOnlySpan<char> after)
    {
        after = after.TrimStart();
        return after.StartsWith("(") || after.StartsWith("-LRB-");
    }

    /// <summary>Behind the date come at most an agency's name, and then a dash that has white space on at least one side.</summary>
    private static bool ReachesDash(ReadOnlySpan<char> after)
    {
        after = after[..Math.Min(after.Length, ReachToDash)];
        var dash = after.IndexOfAny('-', '\u2013', '\u2014');
        if (dash < 0)
        {
            return false;
        }

        var between = after[..dash].Trim().Trim("(),./: ");
        return !between.ContainsAny(".;!?\n") && !HasLowerWord(between);
    }

    private static bool HasLowerWord(ReadOnlySpan<char> text)
    {
        foreach (var range in text.Split(' '))
        {
            if (text[range].Length > 0 && char.IsLower(text[range][0]))
            {
                return true;
            }
        }

        return false;
    }
}
