using Chronology.Tagging.Grammar;

namespace Chronology.Tests.Tagging.Grammar;

public class TransitionTableTests
{
    [Fact]
    public void TryFind_AfterGrowing_FindsEveryStepAndNoOther()
    {
        var table = new TransitionTable(8);
        var steps = new Dictionary<(int State, int Symbol), AutomatonStep>();
        var random = new Random(5);
        while (steps.Count < 3_000)
        {
            var key = (random.Next(1, 400), random.Next(4_000));
            var step = random.Next(3) == 0 ? default : new AutomatonStep(random.Next(1, AutomatonStep.LastState + 1), random.Next(2) == 0);
            if (steps.TryAdd(key, step))
            {
                table = table.IsFull ? table.Grown() : table;
                table.Add(key.Item1, key.Item2, step);
            }
        }

        Assert.Equal(steps.Count, table.Count);
        for (var i = 0; i < 20_000; i++)
        {
            var (state, symbol) = (random.Next(1, 400), random.Next(4_000));
            Assert.Equal(steps.TryGetValue((state, symbol), out var expected), table.TryFind(state, symbol, out var step));
            Assert.Equal(expected, step);
        }

        Assert.All(steps, s => Assert.True(table.TryFind(s.Key.State, s.Key.Symbol, out var step) && step == s.Value));
    }

    [Fact]
    public void AutomatonStep_LastState_KeepsNumberAndMark()
    {
        var step = new AutomatonStep(AutomatonStep.LastState, true);
        Assert.Equal((AutomatonStep.LastState, true, false), (step.State, step.IsAccepting, step.IsDead));
        Assert.True(step.Bits < 1u << AutomatonStep.Width);
    }
}
