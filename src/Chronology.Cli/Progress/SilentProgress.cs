namespace Chronology.Cli.Progress;

/// <summary>Progress that nobody is shown.</summary>
public sealed class SilentProgress : IRunProgress
{
    public void Report(RunStage stage, int done, int total)
    {
    }

    public void Dispose()
    {
    }
}
