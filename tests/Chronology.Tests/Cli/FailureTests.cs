using Chronology.Cli;

namespace Chronology.Tests.Cli;

public sealed class FailureTests
{
    public static TheoryData<Exception, int, string> Ends => new()
    {
        { new CliException(ExitCode.Usage, "wrong."), ExitCode.Usage, "wrong." },
        { new AggregateException(new AggregateException(new CliException(ExitCode.TryAgain, "later."))), ExitCode.TryAgain, "later." },
        { new OperationCanceledException(), ExitCode.Interrupted, "interrupted; nothing was left half-written." },
        { new IOException("No space left on device", 28), ExitCode.TryAgain, "output: the disk is full; make room and run the same command again." },
        {
            new InvalidOperationException("First line.\nSecond line."), ExitCode.InternalError,
            "internal error (InvalidOperationException: First line); please report it, with what CHRONOLOGY_DEBUG=1 prints."
        },
    };

    [Theory]
    [MemberData(nameof(Ends))]
    public void Failure_OfAnyKind_IsOneSentenceAndItsCode(Exception exception, int code, string sentence)
    {
        using var error = new StringWriter { NewLine = "\n" };
        var terminal = new Terminal(TextReader.Null, TextWriter.Null, error, IsOutTerminal: false, IsErrorTerminal: false);
        Assert.Equal(code, Failure.Report(exception, terminal));
        Assert.Equal($"chronology: {sentence}\n", error.ToString());
    }

    [Fact]
    public void Failure_WhenDebugging_PrintsTheTraceToo()
    {
        using var folder = new TemporaryFolder();
        var run = CliRun.ProcessIn(new Dictionary<string, string> { [Failure.DebugVariable] = "1" }, "explain", "--from", folder["none.json"]);
        Assert.Contains("   at Chronology.Cli.", run.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Usage, run.ExitCode);
    }
}
