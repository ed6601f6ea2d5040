using Chronology.Cli.Options;

namespace Chronology.Cli.Progress;

/// <summary>Chooses how progress is shown: bars on a terminal, plain lines in a pipe, nothing when quiet.</summary>
public static class RunProgress
{
    public static IRunProgress For(Terminal terminal, Verbosity verbosity) =>
        verbosity == Verbosity.Quiet ? new SilentProgress()
        : terminal.IsErrorTerminal ? new TerminalProgress(terminal.Error)
        : new PlainProgress(terminal.Error);

    /// <summary>"reading"</summary>
    public static string Label(RunStage stage) => stage.ToString().ToLowerInvariant();
}
