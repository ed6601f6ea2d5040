using System.Collections.Immutable;
using Chronology.Dates;

namespace Chronology.Rendering.Review;

/// <summary>Follows people's decisions: what a person says stands, and where the program has meanwhile changed its mind, that is told.</summary>
/// <remarks>To apply a review twice is to apply it once.</remarks>
public static class ReviewApplication
{
    public const string ConflictCode = "review-conflict";

    public static ReviewOutcome Apply(ReportModel model, ReviewFile review)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(review);
        var decisions = review.Events.ToDictionary(decided => decided.Id, StringComparer.Ordinal);
        var conflicts = ImmutableArray.CreateBuilder<ReportDiagnostic>();
        ImmutableArray<ReportEvent> events = [.. model.Events.Select(e => decisions.Remove(e.Id, out var decided) ? Decide(e, decided, conflicts) : e)];
        ImmutableArray<ReportUndated> undated = [.. model.Undated.Select(fact => decisions.Remove(fact.Id, out var decided) ? Decide(fact, decided) : fact)];
        foreach (var lost in decisions.Values.OrderBy(lost => lost.Id, StringComparer.Ordinal))
        {
            conflicts.Add(Conflict($"\"{lost.Headline}\" ({lost.Id}), on which somebody decided, is no event of this run; the decision stays in the review file."));
        }

        var subjects = SubjectApplication.Apply(model, review, lost => conflicts.Add(Conflict($"'{Short(lost.Name)}' ({lost.Kind}), beside which somebody wrote, is not in this run; what they wrote stays in the review file.")));
        var isMoved = review.Events.Any(decided => decided.Changes.Any(change => change.Field == ReviewFields.Date));
        return new ReviewOutcome(
            model with
            {
                Events = isMoved ? [.. events.OrderBy(e => DateOf(e)!, DateOrder.Instance)] : events,
                Undated = undated,
                Subjects = subjects,
                Diagnostics = [.. model.Diagnostics.Where(diagnostic => diagnostic.Code != ConflictCode), .. conflicts],
            },
            conflicts.ToImmutable());
    }

    private static ReportEvent Decide(ReportEvent e, ReviewedEvent decided, ImmutableArray<ReportDiagnostic>.Builder conflicts)
    {
        var result = e;
        foreach (var change in decided.Changes)
        {
            var now = ReviewFieldValues.Of(e, change.Field);
            if (now == change.To)
            {
                continue;
            }

            if (ReviewFieldValues.With(result, change.Field, change.To, out var problem) is { } changed)
            {
                result = changed;
            }
            else
            {
                conflicts.Add(Conflict($"\"{e.Headline}\" ({e.Id}): {problem}; the review file must be corrected."));
            }

            if (problem is null && now != change.From && !ReviewFields.IsOwn(change.Field))
            {
                conflicts.Add(Conflict($"\"{decided.Headline}\" ({e.Id}): its {change.Field} was changed from '{Short(change.From)}' to '{Short(change.To)}', and the documents now give '{Short(now)}'; the person's word was kept."));
            }
        }

        // Who accepts an event accepts its date.
        var isNewDate = e.Date.Edtf != decided.Date && !decided.Changes.Any(change => change.Field == ReviewFields.Date);
        if (isNewDate && decided.Changes.Any(change => change is { Field: ReviewFields.Status, To: "accepted" }))
        {
            conflicts.Add(Conflict($"\"{decided.Headline}\" ({e.Id}): it was accepted with the date {decided.Date}, and the documents now give {e.Date.Edtf}."));
        }

        return result;
    }

    private static ReportUndated Decide(ReportUndated fact, ReviewedEvent decided) =>
        decided.Changes.Where(change => ReviewFields.IsOwn(change.Field)).Aggregate(fact, (f, change) => f with { Review = ReviewFieldValues.WithOwn(f.Review, change.Field, change.To) });

    private static ResolvedDate? DateOf(ReportEvent e) => EdtfParser.TryParse(e.Date.Edtf, out var date, out _) ? date : null;

    private static string Short(string text) => CellText.Line(text, 80);

    private static ReportDiagnostic Conflict(string message) => new(ConflictCode, "warning", null, 0, 0, message);
}
