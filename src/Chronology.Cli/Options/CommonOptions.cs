using System.CommandLine;

namespace Chronology.Cli.Options;

/// <summary>What every verb takes.</summary>
public static class CommonOptions
{
    public static readonly Option<bool> Quiet = new("--quiet", "-q") { Description = "Print errors only.", Recursive = true };

    public static readonly Option<bool> Verbose = new("--verbose", "-v") { Description = "Print every diagnostic, and where time goes.", Recursive = true };

    public static Verbosity VerbosityOf(ParseResult parsed) =>
        parsed.GetValue(Quiet) ? Verbosity.Quiet : parsed.GetValue(Verbose) ? Verbosity.Verbose : Verbosity.Normal;
}
