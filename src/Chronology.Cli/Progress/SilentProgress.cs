namespace Chronology.Cli.Progress;

public sealed class SilentProgress : IRunProgress
{
    public void Report(RunStage stage, int done, int total)
    {
    }

    public void Dispose()
    {
    }
}
