namespace Chronology.Cli;

/// <summary>Ends the run with one sentence for the user and the exit code that goes with it.</summary>
public sealed class CliException : Exception
{
    public CliException(int exitCode, string sentence)
        : base(sentence) => ExitCode = exitCode;

    public CliException(int exitCode, string sentence, Exception inner)
        : base(sentence, inner) => ExitCode = exitCode;

    public int ExitCode { get; }
}
