namespace Chronology.Tests;

/// <summary>Asserts that cost grows as the input does. For tests of the collection <see cref="CostTests"/>: it counts the processor time of the process.</summary>
internal static class LinearTime
{
    private const int Growth = 16;
    private const double MostGrowth = Growth * 8;
    private const int Tries = 3;

    private static readonly TimeSpan Negligible = TimeSpan.FromMilliseconds(50);

    /// <summary>The best of a few tries on an input 16 times as large must not take 128 times as long; a quadratic cost takes 256 times.</summary>
    public static void Assert<T>(int size, Func<int, T> make, Action<T> run)
    {
        var growth = double.MaxValue;
        for (var round = 0; round < Tries && growth > MostGrowth; round++)
        {
            var small = Best(make(size), run);
            var large = Best(make(size * Growth), run);
            growth = large < Negligible ? 0 : Math.Min(growth, large / small);
        }
        Xunit.Assert.InRange(growth, 0, MostGrowth);
    }

    private static TimeSpan Best<T>(T input, Action<T> run)
    {
        var best = TimeSpan.MaxValue;
        for (var i = 0; i < Tries && (i == 0 || best < TimeSpan.FromSeconds(5)); i++)
        {
            var start = Environment.CpuUsage.TotalTime;
            run(input);
            var taken = Environment.CpuUsage.TotalTime - start;
            best = taken < best ? taken : best;
        }
        return best;
    }
}
