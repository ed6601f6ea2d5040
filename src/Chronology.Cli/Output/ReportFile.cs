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
        if (!JsonReportReader.TryRead(InputFile.Bytes(path, isDefault ? Messages.NothingBuilt(path) : null), path, out var model, out var problem))
        {
            throw new CliException(ExitCode.Usage, problem.Message);
        }

        return model;
    }
}
