using System.CommandLine;

namespace Chronology.Cli;

/// <summary>The program: parses the command line, runs the verb, and answers for every way that can end.</summary>
public static class CommandLineProgram
{
    public static int Run(string[] args, Terminal terminal)
    {
        try
        {
            var root = RootVerb.Create(terminal);
            // A file name may begin with '@': it names the file, not a file of options.
            var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
            if (UsageCheck.Applies(parsed))
            {
                UsageCheck.Demand(parsed);
            }

            return parsed.Invoke(new InvocationConfiguration
            {
                Output = terminal.Out, Error = terminal.Error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null,
            });
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return Failure.Report(e, terminal);
        }
        finally
        {
            FlushQuietly(terminal);
        }
    }

    /// <summary>A reader that has gone away ("| head") is no error of ours.</summary>
    private static void FlushQuietly(Terminal terminal)
    {
        try
        {
            terminal.Flush();
        }
        catch (IOException)
        {
        }
    }
}
