using Chronology.Text.Likeness;

namespace Chronology.Events.Importance;

/// <summary>An event with what ranking asks of it.</summary>
/// <param name="Factor">What its telling adds or takes away, whatever it tells.</param>
/// <param name="Members">The distinct passages that tell of it, each with how much it draws the date's middle.</param>
internal sealed record RankedEvent(int Index, DateKey Date, WordVector Text, double Factor, IReadOnlyList<(WordVector Vector, double Weight)> Members)
{
    /// <summary>Nearness to the middle of what is told of its date, before repetition is looked at.</summary>
    public double Worth(WordVector middle) => Text.Likeness(middle) * Factor;
}
