using Chronology.Text;

namespace Chronology.Rendering.Excel.Filling;

/// <summary>Says what there is, when a template names what there is not.</summary>
internal static class KnownNames
{
    /// <summary>"did you mean 'Event'?", or the list.</summary>
    public static string Hint(string given, IReadOnlyCollection<string> known)
    {
        var nearest = known.MinBy(name => EditDistance.Between(given.ToLowerInvariant(), name.ToLowerInvariant()))!;
        return EditDistance.Between(given.ToLowerInvariant(), nearest.ToLowerInvariant()) <= (nearest.Length / 3) + 1
            ? $"did you mean '{nearest}'?"
            : $"expected one of {string.Join(", ", known)}.";
    }
}
