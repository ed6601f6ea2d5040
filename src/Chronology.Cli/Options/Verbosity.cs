namespace Chronology.Cli.Options;

/// <summary>How much a run says on standard error.</summary>
public enum Verbosity
{
    Normal,
    Quiet,
    Verbose,
}
