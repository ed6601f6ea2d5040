namespace Chronology.Text.Likeness;

/// <summary>A passage as weighted words, of length 1 when all its words are there; words as numbers of a <see cref="WordWeights"/>, ascending.</summary>
internal readonly record struct WordVector(int[] Words, double[] Weights)
{
    /// <summary>Cosine of the angle between two passages: 0 for no word in common, 1 for the same words.</summary>
    public double Likeness(WordVector other)
    {
        var (i, j, sum) = (0, 0, 0.0);
        while (i < Words.Length && j < other.Words.Length)
        {
            if (Words[i] == other.Words[j])
            {
                sum += Weights[i++] * other.Weights[j++];
            }
            else if (Words[i] < other.Words[j])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return sum;
    }

    /// <summary>The middle of passages, each with its own weight.</summary>
    public static WordVector Centroid(IEnumerable<(WordVector Vector, double Weight)> passages)
    {
        var sums = new SortedDictionary<int, double>();
        foreach (var (vector, weight) in passages)
        {
            for (var i = 0; i < vector.Words.Length; i++)
            {
                sums[vector.Words[i]] = sums.GetValueOrDefault(vector.Words[i]) + (weight * vector.Weights[i]);
            }
        }

        return Unit([.. sums.Keys], [.. sums.Values]);
    }

    internal static WordVector Unit(int[] words, double[] weights)
    {
        var length = Math.Sqrt(weights.Sum(static w => w * w));
        return new WordVector(words, length > 0 ? [.. weights.Select(w => w / length)] : weights);
    }
}
