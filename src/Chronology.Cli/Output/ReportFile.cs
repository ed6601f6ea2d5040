using Chronology.Rendering;
using Chronology.Rendering.Json;

namespace Chronology.Cli.Output;

/// <summary>A chronology that an earlier run wrote.</summary>
public static class ReportFile
{
    public const string Name = "chronology";

    /// <summary>Where <c>build</c> writes when it is not told otherwise.</summary>
    public const string DefaultPath = "output/chronology.json";

    /// <param name="isDefault">Nobody named the file, so that its absence means that nothing was built yet.</param>
    /// <exception cref="CliException">The file is not there, or is no chronology.</exception>
    public static ReportModel Read(string path, bool isDefault = false)
    {
        if (!JsonReportReader.TryRead(Bytes(path, isDefault), path, out var model, out var problem))
        {
            throw new CliException(ExitCode.Usage, problem.Message);
        }

        return model;
    }

    private static byte[] Bytes(string path, bool isDefault)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new CliException(ExitCode.Usage, isDefault ? Messages.NothingBuilt(path) : Messages.NoSuchInput(path), e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CliException(ExitCode.Usage, Messages.NotReadable(path, FileFailure.Reason(e)), e);
        }
    }
}
