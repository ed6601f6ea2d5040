using System.Collections.Immutable;
using Chronology.Dates;
using Chronology.Tagging;
using Chronology.Text;
using NodaTime;

namespace Chronology.Resolution.Publication;

/// <summary>Resolves a document's expressions against a publication date that may be a day, an interval or a set.</summary>
/// <remarks>
/// Doubt is not averaged: every possible publication day is tried, and an expression keeps all the answers that come out. "Saturday" in a text
/// from some day of November is one of five Saturdays; "in August" in the same text is August, without doubt.
/// </remarks>
internal sealed class AnchoredResolver(DocumentText document, ImmutableArray<TemporalExpression> expressions, DocumentGenre genre, CalendarConventions conventions)
{
    /// <summary>Beyond this many possible days, nothing that depends on the day is worth saying.</summary>
    private const int MostCandidates = 400;

    /// <summary>A set longer than this is told as an interval.</summary>
    private const int LongestSet = 8;

    /// <param name="possible">The possible publication days; null when nothing bounds them.</param>
    /// <param name="lead">Index of the expression that gives the day the lead tells of, or -1. Other weekdays then count from that day.</param>
    public ImmutableArray<ExpressionResolution> Resolve(DayRanges? possible, int lead)
    {
        if (possible is null || possible.Days > MostCandidates)
        {
            return ExpressionResolver.Resolve(document, expressions, new AnchorContext(null, genre) { Conventions = conventions, TakesYearTold = true });
        }

        if (possible.Days == 1)
        {
            return At(possible.First, -1, inferred: false, explain: true);
        }

        var answers = possible.Each().Select(day => At(day, lead, inferred: true, explain: day == possible.Last)).ToList();
        return [.. Enumerable.Range(0, expressions.Length).Select(i => Combine([.. answers.Select(a => a[i])], possible))];
    }

    private ImmutableArray<ExpressionResolution> At(LocalDate day, int lead, bool inferred, bool explain)
    {
        var context = new AnchorContext(day, genre) { Explain = explain, IsTenseStrict = inferred, Conventions = conventions };
        if (lead < 0)
        {
            return ExpressionResolver.Resolve(document, expressions, context);
        }

        var first = ExpressionResolver.Resolve(document, expressions, context with { Explain = false })[lead].Date;
        return ExpressionResolver.Resolve(document, expressions, first is { Start.IsDay: true } ? context with { LeadDay = first.First } : context);
    }

    private ExpressionResolution Combine(List<ExpressionResolution> answers, DayRanges possible)
    {
        var last = answers[^1];
        var dates = answers.Where(static a => a.Date is not null).Select(static a => a.Date!).Distinct().OrderBy(static d => d.First).ToList();
        if (dates.Count == 0 || last.Anchor == AnchorKind.None)
        {
            return last;
        }

        var words = "\"" + last.Expression.Span.Of(document.Text) + "\"" + (last.Anchor == AnchorKind.LeadDay ? ", beside the day that the lead tells of," : "");
        if (dates.Count == 1 && answers.TrueForAll(static a => a.Date is not null))
        {
            return last with
            {
                Date = dates[0],
                Steps = [words + " is " + DateDisplay.Describe(dates[0]) + " for every possible publication day, " + Words(possible)],
            };
        }

        var combined = Union(dates);
        return last with
        {
            Date = combined,
            Timex3Value = Common([.. answers.Select(static a => a.Timex3Value).Distinct(StringComparer.Ordinal)]),
            Steps = [words + " counted from every possible publication day, " + Words(possible) + ", is " + DateDisplay.Describe(combined)],
        };
    }

    private static ResolvedDate Union(List<ResolvedDate> dates)
    {
        var first = dates.Min(static d => d.First);
        var last = dates.Max(static d => d.Last);
        var coarsest = dates.Max(static d => d.Start.Granularity);
        var days = dates.TrueForAll(static d => d.Start.IsDay && d.EndKind == EndKind.None && !d.IsOneOf);
        var span = new ResolvedDate(new UncertainDate(first, last, coarsest)) { PartOfDay = dates[0].PartOfDay, Time = dates[0].Time };
        return days && dates.Count <= LongestSet && !AreConsecutive(dates) ? span with { OneOf = [.. dates.Select(static d => d.First).Distinct()] } : span;
    }

    /// <remarks>Day after day is an interval, more plainly said than a set.</remarks>
    private static bool AreConsecutive(List<ResolvedDate> dates) =>
        Period.DaysBetween(dates[0].First, dates[^1].First) == dates.Select(static d => d.First).Distinct().Count() - 1;

    /// <summary>What the values share, digit by digit, the rest as TIMEX3's X: 2025-11-01 and 2025-11-08 give 2025-11-XX.</summary>
    private static string Common(string[] values)
    {
        if (values.Length == 1)
        {
            return values[0];
        }

        if (values.Any(v => v.Length != values[0].Length))
        {
            return "XXXX-XX-XX";
        }

        var common = values[0].ToCharArray();
        for (var i = 0; i < common.Length; i++)
        {
            if (values.Any(v => v[i] != common[i]))
            {
                BlankField(common, i);
            }
        }

        return new string(common);
    }

    /// <remarks>A field is known or not: 2025-11-01 and 2025-11-08 share no digit of the day, though both begin with 0.</remarks>
    private static void BlankField(char[] value, int position)
    {
        for (var i = position; i >= 0 && char.IsAsciiDigit(value[i]); i--)
        {
            value[i] = 'X';
        }

        for (var i = position + 1; i < value.Length && char.IsAsciiDigit(value[i]); i++)
        {
            value[i] = 'X';
        }
    }

    private static string Words(DayRanges possible) =>
        string.Join(" or ", possible.Ranges.Select(static r => EdtfFormatter.Format(ResolvedDate.Day(r.First)) + " to " + EdtfFormatter.Format(ResolvedDate.Day(r.Last))));
}
