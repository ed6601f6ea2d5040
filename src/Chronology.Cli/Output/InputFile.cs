namespace Chronology.Cli.Output;

/// <summary>A file that a verb is given.</summary>
public static class InputFile
{
    /// <param name="missing">What is said when there is no such file; null: that there is none.</param>
    /// <exception cref="CliException">The file is not there or cannot be read.</exception>
    public static byte[] Bytes(string path, string? missing = null)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new CliException(ExitCode.Usage, missing ?? Messages.NoSuchInput(path), e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CliException(ExitCode.Usage, Messages.NotReadable(path, FileFailure.Reason(e)), e);
        }
    }
}
