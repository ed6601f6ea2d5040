namespace Chronology.Events.Importance;

/// <summary>An event with what ranking asks of it.</summary>
/// <param name="Members">The distinct passages that tell of it, each with how much it draws the date's middle.</param>
/// <param name="Words">How many words its own text has.</param>
internal sealed record RankedEvent(int Index, DateKey Date, WordVector Text, int Words, bool IsOnTopic, bool IsEntry, IReadOnlyList<(WordVector Vector, double Weight)> Members)
{
    /// <summary>Nearness to the middle of what is told of its date, before repetition is looked at.</summary>
    public double Worth(WordVector middle) =>
        Text.Likeness(middle)
        * (IsOnTopic ? 1 : PassageWeights.OffTopic)
        * (IsEntry ? PassageWeights.Entry : 1)
        * (Words is >= PassageWeights.FewestWords and <= PassageWeights.MostWords ? 1 : PassageWeights.Poor);
}
