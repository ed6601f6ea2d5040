using System.Diagnostics;
using Chronology.Cli;

namespace Chronology.Tests.Cli;

/// <summary>One run of the program: in this process for what is said, in its own for what only a process can show.</summary>
public sealed record CliRun(int ExitCode, string Out, string Error)
{
    /// <summary>The top of the repository, found from the test assembly upwards.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The program where a build puts it, compiled as a user runs it; the copy beside the tests is the same program.</summary>
    public static string Program { get; } = FindProgram();

    public static string Seeds { get; } = Path.Combine(Root, "seeds");

    public static CliRun InProcess(params string[] args) => InProcessWith("", args);

    public static CliRun InProcessWith(string input, params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        using var reader = new StringReader(input);
        var code = CommandLineProgram.Run(args, new Terminal(reader, output, error, IsOutTerminal: false, IsErrorTerminal: false));
        return new CliRun(code, output.ToString(), error.ToString());
    }

    public static CliRun Process(params string[] args) => ProcessIn(new Dictionary<string, string>(), args);

    public static CliRun ProcessIn(IReadOnlyDictionary<string, string> environment, params string[] args)
    {
        using var process = Start(environment, args);
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new CliRun(process.ExitCode, output, error.Result);
    }

    public static Process Start(IReadOnlyDictionary<string, string> environment, params string[] args)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Root,
        };
        start.ArgumentList.Add("exec");
        start.ArgumentList.Add(Program);
        foreach (var arg in args)
        {
            start.ArgumentList.Add(arg);
        }

        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return System.Diagnostics.Process.Start(start)!;
    }

    private static string FindProgram()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        var built = Path.Combine(Root, "src", "Chronology.Cli", "bin", folder.Parent!.Name, folder.Name, "Chronology.Cli.dll");
        return File.Exists(built) ? built : Path.Combine(AppContext.BaseDirectory, "Chronology.Cli.dll");
    }

    private static string FindRoot()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "Chronology.sln")))
            {
                return at.FullName;
            }
        }

        throw new DirectoryNotFoundException("Chronology.sln is in no folder above the tests.");
    }
}
