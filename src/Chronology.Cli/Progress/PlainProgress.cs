namespace Chronology.Cli.Progress;

/// <summary>Progress as lines: one when a stage is through, and for long ones one every tenth of the way; printing is a part of writing and has none.</summary>
public sealed class PlainProgress(TextWriter output) : IRunProgress
{
    /// <summary>A stage of fewer items is over too soon for lines in between.</summary>
    private const int LongStage = 500;

    private readonly Lock _lock = new();
    private readonly Dictionary<RunStage, int> _tenths = [];

    public void Report(RunStage stage, int done, int total)
    {
        if (total == 0 || stage == RunStage.Printing)
        {
            return;
        }

        lock (_lock)
        {
            var tenths = (int)(10L * done / total);
            if (tenths > _tenths.GetValueOrDefault(stage) && (done == total || total >= LongStage))
            {
                _tenths[stage] = tenths;
                output.WriteLine(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{RunProgress.Label(stage)} {done}/{total}"));
            }
        }
    }

    public void Dispose()
    {
    }
}
