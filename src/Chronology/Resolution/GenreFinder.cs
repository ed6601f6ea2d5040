using System.Collections.Immutable;
using Chronology.Tagging;
using NodaTime;

namespace Chronology.Resolution;

/// <summary>Tells whether a text reports from its own day or tells of the past.</summary>
public static class GenreFinder
{
    /// <summary>From so many whole dates of other years on, against each word that counts from the day of writing, a text narrates.</summary>
    private const int Fewest = 6;
    private const int Ratio = 2;

    public static DocumentGenre Find(ImmutableArray<TemporalExpression> expressions, LocalDate? published)
    {
        var told = 0;
        var near = 0;
        foreach (var expression in expressions)
        {
            switch (expression.Value)
            {
                case CalendarValue { Year: { } year } when published is null || year < published.Value.Year - 1:
                    told++;
                    break;
                case CalendarValue { Weekday: > 0, Month: 0 } or ShiftValue { Origin: ShiftOrigin.Writing }:
                    near++;
                    break;
            }
        }

        return told >= Fewest && told > near * Ratio ? DocumentGenre.Narrative : DocumentGenre.News;
    }
}
