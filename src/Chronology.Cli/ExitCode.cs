namespace Chronology.Cli;

/// <summary>What the process tells its caller. The numbers are a contract: scripts test for them.</summary>
public static class ExitCode
{
    public const int Done = 0;

    /// <summary>Usage, configuration, rule or template error: nothing is wrong with the documents, something is wrong with the request.</summary>
    public const int Usage = 2;

    /// <summary>Everything was written, and a <c>--fail-on</c> limit was met.</summary>
    public const int LimitMet = 3;

    /// <summary>Some inputs could not be read; the rest is written.</summary>
    public const int UnreadableInputs = 4;

    /// <summary>No documents, or no events in them.</summary>
    public const int NothingFound = 5;

    /// <summary>A person's decision could not be taken up, or no longer fits the documents; everything else is done.</summary>
    public const int ReviewConflict = 6;

    public const int InternalError = 70;

    /// <summary>The disk is full, a file is in use: the same command can succeed later.</summary>
    public const int TryAgain = 75;

    public const int Interrupted = 130;
}
