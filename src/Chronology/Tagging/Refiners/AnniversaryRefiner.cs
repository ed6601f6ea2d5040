using System.Collections.Immutable;
using Chronology.Text;

namespace Chronology.Tagging.Refiners;

/// <summary>Finds the first day of an anniversary in its sentence: "the second anniversary of the campaign, which began on October 7, 2023".</summary>
internal static class AnniversaryRefiner
{
    public static ImmutableArray<TemporalExpression> Refine(DocumentText document, ImmutableArray<TemporalExpression> expressions)
    {
        if (!expressions.Any(static e => e.Value is AnniversaryValue or RelativeValue))
        {
            return expressions;
        }

        var refined = expressions.ToBuilder();
        for (var i = 0; i < refined.Count; i++)
        {
            if (NeedsBase(refined[i].Value) && BaseAfter(document, expressions, i) is { } first)
            {
                refined[i] = refined[i] with { Value = WithBase(refined[i].Value, first) };
            }
        }

        // "the second anniversary", told once with its first day, is the same one wherever the document names it again.
        var told = refined.Select(e => Anniversary(e.Value)).Where(a => a is { Base: not null, Years: > 0 }).ToLookup(a => a!.Years, a => a!.Base!);
        for (var i = 0; i < refined.Count && told.Count > 0; i++)
        {
            if (NeedsBase(refined[i].Value) && told[Anniversary(refined[i].Value)!.Years].Distinct().ToList() is [var first])
            {
                refined[i] = refined[i] with { Value = WithBase(refined[i].Value, first) };
            }
        }

        // Without its first day an anniversary is no date: it names what is remembered.
        return [.. refined.Where(e => e.Value is not AnniversaryValue { Base: null })];
    }

    private static AnniversaryValue? Anniversary(TemporalValue value) => value is RelativeValue r ? Anniversary(r.Base) : value as AnniversaryValue;

    private static bool NeedsBase(TemporalValue value) => value is AnniversaryValue { Base: null } || (value is RelativeValue r && NeedsBase(r.Base));

    private static TemporalValue WithBase(TemporalValue value, TemporalValue first) => value switch
    {
        AnniversaryValue a => a with { Base = first },
        RelativeValue r => r with { Base = WithBase(r.Base, first) },
        _ => value,
    };

    /// <summary>The next expression of the sentence, when it is a whole day or year of the past.</summary>
    private static CalendarValue? BaseAfter(DocumentText document, ImmutableArray<TemporalExpression> expressions, int index) =>
        index + 1 < expressions.Length && expressions[index + 1].Sentence == expressions[index].Sentence && !IsSelf(document, expressions[index], expressions[index + 1])
            && expressions[index + 1].Value is CalendarValue { Year: not null } date && (date.Month == 0) == (date.Day == 0)
            ? date
            : null;

    /// <summary>"on the fiftieth anniversary, in 2013": the date is that of the anniversary and not of what it remembers.</summary>
    private static bool IsSelf(DocumentText document, TemporalExpression anniversary, TemporalExpression date) =>
        document.Text.AsSpan(anniversary.Span.End, Math.Max(0, date.Span.Start - anniversary.Span.End)).Trim(" ,(") is "" or "in" or "on";
}
