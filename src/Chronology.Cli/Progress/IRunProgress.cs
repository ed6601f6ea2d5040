namespace Chronology.Cli.Progress;

/// <summary>Shows how far a run has come.</summary>
public interface IRunProgress : IDisposable
{
    /// <summary>May be called from several threads, and out of order.</summary>
    void Report(RunStage stage, int done, int total);
}
