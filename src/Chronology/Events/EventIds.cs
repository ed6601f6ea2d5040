namespace Chronology.Events;

/// <summary>Keeps ids apart where two events rest on the very same words.</summary>
internal static class EventIds
{
    /// <returns>The events in their order; a second one of an id gets "-2", a third "-3".</returns>
    public static IReadOnlyList<TimelineEvent> Distinct(IReadOnlyList<TimelineEvent> events)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        return
        [
            .. events.Select(e =>
            {
                var count = seen[e.Id] = seen.GetValueOrDefault(e.Id) + 1;
                return count == 1 ? e : e with { Id = FormattableString.Invariant($"{e.Id}-{count}") };
            }),
        ];
    }
}
