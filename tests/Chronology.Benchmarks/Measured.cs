namespace Chronology.Benchmarks;

/// <summary>What one round took, in seconds of processor time, and how many expressions it found.</summary>
internal readonly record struct Measured(double Seconds, int Found)
{
    /// <summary>Times a round.</summary>
    public static Measured Of(Func<int> round)
    {
        var start = Environment.CpuUsage.TotalTime;
        var found = round();
        return new Measured((Environment.CpuUsage.TotalTime - start).TotalSeconds, found);
    }

    /// <summary>The round in the middle by its time.</summary>
    public static Measured MedianOf(IEnumerable<Measured> rounds) => rounds.OrderBy(r => r.Seconds).ToList() is var sorted ? sorted[sorted.Count / 2] : default;
}
