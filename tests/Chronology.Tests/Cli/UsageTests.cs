using Chronology.Cli;

namespace Chronology.Tests.Cli;

public sealed class UsageTests
{
    public static TheoryData<string, string> Mistakes => new()
    {
        { "completoin bash", "unknown verb 'completoin'; did you mean 'completion'?" },
        { "completion", "completion needs SHELL; run 'chronology completion --help' for what that is." },
        { "completion bsh", "SHELL: unexpected 'bsh', expected bash, zsh, fish or pwsh." },
        { "completion bash more", "unexpected argument 'more'; run 'chronology completion --help' for what there is." },
        { "completion --verbos bash", "unknown option '--verbos'; did you mean '--verbose'?" },
        { "completion bash --shade=dark", "unknown option '--shade'; run 'chronology completion --help' for those there are." },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void Mistake_OnTheCommandLine_IsOneSentenceAndTwo(string line, string sentence)
    {
        var run = CliRun.InProcess(line.Split(' '));
        Assert.Equal($"chronology: {sentence}\n", run.Error);
        Assert.Equal("", run.Out);
        Assert.Equal(ExitCode.Usage, run.ExitCode);
    }

    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("fish")]
    [InlineData("pwsh")]
    public void Completion_OfAShell_AsksTheProgram(string shell)
    {
        var run = CliRun.InProcess("completion", shell);
        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Contains("[suggest:", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Suggestion_ForAVerbBegun_IsTheVerb()
    {
        var run = CliRun.InProcess("[suggest:15]", "chronology comp");
        Assert.Equal("completion\n", run.Out);
    }

    [Fact]
    public void Help_WithMistakesBesideIt_IsStillHelp()
    {
        var run = CliRun.InProcess("completion", "--help");
        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Contains("chronology completion <SHELL>", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Program_AsAProcess_SaysItsSentenceAndCode()
    {
        var run = CliRun.Process("biuld", "seeds");
        Assert.StartsWith("chronology: unknown verb 'biuld'; ", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Usage, run.ExitCode);
    }
}
