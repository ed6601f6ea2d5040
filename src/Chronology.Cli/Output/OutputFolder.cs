namespace Chronology.Cli.Output;

/// <summary>The folder that results go to.</summary>
public sealed record OutputFolder(string FolderPath)
{
    /// <summary>Makes the folder, so that a place that cannot be written is known before the work is done.</summary>
    /// <exception cref="CliException">It is a file, or cannot be made.</exception>
    public void Prepare()
    {
        if (File.Exists(FolderPath))
        {
            throw new CliException(ExitCode.Usage, Messages.OutputIsFile(FolderPath));
        }

        FileFailure.Guard(FolderPath, () => Directory.CreateDirectory(FolderPath));
    }

    public AtomicFile Create(string name) => new(Path.Combine(FolderPath, name));
}
