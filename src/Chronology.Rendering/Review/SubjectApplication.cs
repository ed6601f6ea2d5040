using System.Collections.Immutable;

namespace Chronology.Rendering.Review;

/// <summary>Puts what people wrote beside documents and names back beside them.</summary>
internal static class SubjectApplication
{
    /// <param name="lost">Told of each that this run does not have; what was written then stays in the review file.</param>
    public static ImmutableArray<ReportSubject>? Apply(ReportModel model, ReviewFile review, Action<ReviewedSubject> lost)
    {
        var known = ReportSubject.Of(model).ToHashSet();
        var written = model.Subjects?.ToDictionary(subject => (subject.Kind, subject.Name), subject => subject.Review) ?? [];
        foreach (var decided in review.Subjects)
        {
            var subject = (decided.Kind, decided.Name);
            if (!known.Contains(subject))
            {
                lost(decided);
            }
            else if (decided.Changes.Aggregate(written.GetValueOrDefault(subject), (beside, change) => ReviewFieldValues.WithOwn(beside, change.Field, change.To)) is { } now)
            {
                written[subject] = now;
            }
            else
            {
                written.Remove(subject);
            }
        }

        return written.Count == 0
            ? null
            : [.. written.OrderBy(pair => pair.Key.Kind, StringComparer.Ordinal).ThenBy(pair => pair.Key.Name, StringComparer.Ordinal).Select(pair => new ReportSubject(pair.Key.Kind, pair.Key.Name, pair.Value))];
    }
}
