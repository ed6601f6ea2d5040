namespace Chronology.Cli.Options;

public enum Verbosity
{
    Normal,
    Quiet,
    Verbose,
}
