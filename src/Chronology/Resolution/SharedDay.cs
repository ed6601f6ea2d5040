using System.Collections.Immutable;
using Chronology.Tagging;
using Chronology.Text;

namespace Chronology.Resolution;

/// <summary>Finds the day of a bare clock time that follows it after other readings of the same time: "8:46 a.m. (1246 GMT) on Tuesday".</summary>
/// <remarks>Asked in the order of the text, it looks through each run of times once, however long.</remarks>
internal sealed class SharedDay(DocumentText document, ImmutableArray<TemporalExpression> expressions)
{
    /// <summary>Characters between a time and the same time elsewhere, or its day: " local time (", ") on ".</summary>
    private const int NearReach = 16;

    /// <summary>Behind the last expression of the run that was looked through last.</summary>
    private int _end;
    private TemporalValue? _day;

    /// <summary>Null when no such day follows, or the expression is no bare clock time.</summary>
    public TemporalValue? Of(int index)
    {
        if (expressions[index].Value is not TimeOfDayValue { Date: null })
        {
            return null;
        }

        if (index >= _end)
        {
            Read(index);
        }

        return index + 1 < _end ? _day : null;
    }

    private void Read(int first)
    {
        _end = first + 1;
        while (IsNext(_end) && expressions[_end].Value is TimeOfDayValue { Date: null })
        {
            _end++;
        }

        _day = IsNext(_end) && expressions[_end].Value is CalendarValue { Day: > 0 } or CalendarValue { Weekday: > 0 } ? expressions[_end].Value : null;
    }

    /// <summary>True when an expression follows the one before it in the same sentence, with no more than a word and brackets between them.</summary>
    private bool IsNext(int index)
    {
        if (index >= expressions.Length || expressions[index].Sentence != expressions[index - 1].Sentence)
        {
            return false;
        }

        var (start, end) = (expressions[index - 1].Span.End, expressions[index].Span.Start);
        var between = document.Text.AsSpan(start, Math.Max(end - start, 0));
        return between.Length <= NearReach && !between.ContainsAny(',', ';') && between.Trim(" ()").IndexOf(' ') < 0;
    }
}
