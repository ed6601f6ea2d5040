using Chronology.Text;

namespace Chronology.Cli;

/// <summary>Finds what the user most likely meant.</summary>
public static class Nearest
{
    /// <summary>The candidate with the fewest edits, or null when none is close enough to be a slip of the fingers.</summary>
    /// <remarks>Up to one edit for every three letters, a swap of neighbours counting as one; the first candidate wins a tie.</remarks>
    public static string? Of(string given, IEnumerable<string> candidates)
    {
        string? best = null;
        var bestDistance = (given.TrimStart('-').Length / 3) + 1;
        foreach (var candidate in candidates)
        {
            var distance = EditDistance.Between(given.ToLowerInvariant(), candidate.ToLowerInvariant());
            if (distance < bestDistance || (distance == bestDistance && best is null && distance < candidate.TrimStart('-').Length))
            {
                (best, bestDistance) = (candidate, distance);
            }
        }

        return best;
    }
}
