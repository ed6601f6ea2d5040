using System.Collections.Immutable;
using Chronology.Tagging;

namespace Chronology.Resolution;

/// <summary>Tells the clock times of a timetable, "opens at 9 a.m. every day", from those of one day: their sentence tells how often, and no day.</summary>
/// <remarks>Asked in the order of the text, it looks through each sentence once.</remarks>
internal sealed class RecurringClock(ImmutableArray<TemporalExpression> expressions)
{
    /// <summary>Behind the last expression of the sentence that was looked through last.</summary>
    private int _end;
    private bool _isRecurring;

    /// <summary>Whether a clock time that an expression tells has no one day.</summary>
    public bool Holds(int index)
    {
        if (index >= _end)
        {
            Read(index);
        }

        return _isRecurring;
    }

    private void Read(int index)
    {
        var (isSet, isDay) = (false, false);
        for (_end = index; _end < expressions.Length && expressions[_end].Sentence == expressions[index].Sentence; _end++)
        {
            isSet |= expressions[_end].Value is SetValue;
            isDay |= expressions[_end].Value is { Type: Timex3Type.Date } or TimeOfDayValue { Date: not null };
        }

        _isRecurring = isSet && !isDay;
    }
}
