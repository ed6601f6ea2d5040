namespace Chronology.Input;

/// <summary>Finds the documents among the files and folders that a user names.</summary>
public static class DocumentFolder
{
    /// <summary>Lists the files that can be read, those of folders at any depth.</summary>
    /// <param name="paths">Files and folders; links to either are followed, each file and each folder once.</param>
    /// <remarks>Nothing here throws for what is on the disk: what cannot be listed is a diagnostic.</remarks>
    public static FolderListing Find(IEnumerable<string> paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var walk = new FolderWalk();
        foreach (var path in paths)
        {
            walk.Add(path);
        }
        return new FolderListing(DocumentIds.Assign(walk.Files), [.. walk.Diagnostics]);
    }
}
