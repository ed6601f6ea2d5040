namespace Chronology.Cli.Output;

/// <summary>Says what a failed write means: the operating system's reasons, as one sentence and an exit code.</summary>
public static class FileFailure
{
    private const int UnixNoSpace = 28;
    private const int UnixQuota = 122;
    private const int WindowsDiskFull = unchecked((int)0x80070070);
    private const int WindowsSharing = unchecked((int)0x80070020);

    /// <exception cref="CliException">The action failed on the file.</exception>
    public static T Guard<T>(string path, Func<T> action)
    {
        try
        {
            return action();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            throw Of(path, e);
        }
    }

    public static CliException Of(string path, Exception e) => e switch
    {
        IOException io when IsDiskFull(io) => new CliException(ExitCode.TryAgain, Messages.DiskFull(path), e),
        IOException { HResult: WindowsSharing } => new CliException(ExitCode.TryAgain, Messages.InUse(path), e),
        UnauthorizedAccessException => new CliException(ExitCode.Usage, Messages.NotWritable(path, "permission denied"), e),
        DirectoryNotFoundException => new CliException(ExitCode.Usage, Messages.NotWritable(path, "no such folder"), e),
        PathTooLongException => new CliException(ExitCode.Usage, Messages.NotWritable(path, "the name is too long"), e),
        _ => new CliException(ExitCode.Usage, Messages.NotWritable(path, Reason(e)), e),
    };

    public static bool IsDiskFull(IOException e) => e.HResult is UnixNoSpace or UnixQuota or WindowsDiskFull;

    /// <summary>The system's own words without the path, which the sentence names already.</summary>
    public static string Reason(Exception e)
    {
        var message = e.Message;
        var colon = message.IndexOf(" : '", StringComparison.Ordinal);
        return (colon > 0 ? message[..colon] : message).TrimEnd('.', ' ');
    }
}
