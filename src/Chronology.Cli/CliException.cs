namespace Chronology.Cli;

/// <summary>Ends the run with one sentence for the user and the exit code that goes with it.</summary>
public sealed class CliException : Exception
{
    public CliException(int exitCode, string sentence)
        : base(sentence) => ExitCode = exitCode;

    public CliException(int exitCode, string sentence, Exception inner)
        : base(sentence, inner) => ExitCode = exitCode;

    public int ExitCode { get; }

    /// <summary>True when one output cannot be made and the others can: they are written, and the run ends with this afterwards.</summary>
    public bool LeavesTheRest { get; init; }
}
