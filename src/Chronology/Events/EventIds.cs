using System.Security.Cryptography;
using System.Text;

namespace Chronology.Events;

/// <summary>Makes ids from the words that an event rests on, and keeps them apart where two events rest on the very same.</summary>
internal static class EventIds
{
    /// <summary>Bytes of the content hash that make an id: 40 bits keep a million events apart.</summary>
    private const int IdBytes = 5;

    /// <param name="prefix">"e" for an event, "u" for one without a date.</param>
    /// <param name="words">The date's words; empty when there are none.</param>
    public static string Of(string prefix, string quote, string words) =>
        prefix + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(quote + "\n" + words)).AsSpan(0, IdBytes));

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
