using Chronology.Cli.Output;

namespace Chronology.Cli;

/// <summary>Turns whatever ended a run into one sentence and an exit code.</summary>
public static class Failure
{
    /// <summary>Set to 1, it makes every failure print its stack trace.</summary>
    public const string DebugVariable = "CHRONOLOGY_DEBUG";

    public static int Report(Exception e, Terminal terminal)
    {
        var (code, sentence) = Judge(Unwrapped(e));
        terminal.Error.WriteLine(Messages.Error(sentence));
        if (Environment.GetEnvironmentVariable(DebugVariable) == "1")
        {
            terminal.Error.WriteLine(e.ToString());
        }

        return code;
    }

    private static (int Code, string Sentence) Judge(Exception e) => e switch
    {
        CliException known => (known.ExitCode, known.Message),
        OperationCanceledException => (ExitCode.Interrupted, Messages.Interrupted()),
        IOException io when FileFailure.IsDiskFull(io) => (ExitCode.TryAgain, Messages.DiskFull("output")),
        _ => (ExitCode.InternalError, Messages.Internal(e.GetType().Name, FirstLine(e.Message))),
    };

    private static Exception Unwrapped(Exception e) => e is AggregateException { InnerExceptions.Count: > 0 } many ? Unwrapped(many.InnerExceptions[0]) : e;

    private static string FirstLine(string message)
    {
        var end = message.AsSpan().IndexOfAny('\r', '\n');
        return (end < 0 ? message : message[..end]).TrimEnd('.');
    }
}
