namespace Chronology.Input;

/// <summary>One walk over named files and folders; collects files in order.</summary>
internal sealed class FolderWalk
{
    private readonly Dictionary<string, string> seenFolders = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> seenFiles = new(StringComparer.Ordinal);

    public List<FoundDocument> Files { get; } = [];

    public List<Diagnostic> Diagnostics { get; } = [];

    public void Add(string path)
    {
        var shown = Slashed(path);
        if (string.IsNullOrWhiteSpace(path) || path.Contains('\0', StringComparison.Ordinal))
        {
            Diagnostics.Add(InputMessages.InputMissing($"'{shown.Replace('\0', ' ')}'"));
        }
        else if (Directory.Exists(path))
        {
            var root = shown.TrimEnd('/') is { Length: > 0 } trimmed ? trimmed : "/";
            WalkFolder(new Folder(Path.GetFullPath(path), root, "", root));
        }
        else if (File.Exists(path))
        {
            AddNamedFile(path, shown);
        }
        else
        {
            Diagnostics.Add(InputMessages.InputMissing(shown));
        }
    }

    private void AddNamedFile(string path, string shown)
    {
        if (DocumentFormats.ReaderFor(path) is null)
        {
            Diagnostics.Add(InputMessages.FormatUnknown(shown, Path.GetExtension(path), DocumentFormats.Names));
            return;
        }
        var slash = shown.LastIndexOf('/');
        AddFile(Path.GetFullPath(path), shown, shown[(slash + 1)..], slash > 0 ? shown[..slash] : "");
    }

    /// <summary>Walks with a list of its own instead of recursion, so that no depth of folders can exhaust the stack.</summary>
    private void WalkFolder(Folder start)
    {
        var pending = new Stack<object>();
        pending.Push(start);
        while (pending.TryPop(out var next))
        {
            if (next is Entry file)
            {
                VisitFile(file);
            }
            else if (next is Folder folder && IsNew(seenFolders, folder.FullPath, folder.Shown, InputMessages.FolderRepeated))
            {
                PushEntries(folder, pending);
            }
        }
    }

    private void PushEntries(Folder folder, Stack<object> pending)
    {
        string[] names;
        try
        {
            names = Array.ConvertAll(Directory.GetFileSystemEntries(folder.FullPath), entry => Path.GetFileName(entry));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or System.Security.SecurityException)
        {
            Diagnostics.Add(InputMessages.FolderUnreadable(folder.Shown, FileBytes.Reason(exception)));
            return;
        }
        Array.Sort(names, StringComparer.Ordinal);
        for (var i = names.Length - 1; i >= 0; i--)
        {
            var full = Path.Combine(folder.FullPath, names[i]);
            var shown = folder.Shown.EndsWith('/') ? folder.Shown + names[i] : $"{folder.Shown}/{names[i]}";
            var relative = folder.Relative.Length == 0 ? names[i] : $"{folder.Relative}/{names[i]}";
            var isFolder = Directory.Exists(full) && !names[i].StartsWith('.');
            pending.Push(isFolder ? new Folder(full, shown, relative, folder.Root) : new Entry(full, shown, relative, folder.Root));
        }
    }

    private void VisitFile(Entry file)
    {
        var name = Path.GetFileName(file.FullPath);
        if (name.StartsWith('.'))
        {
            Diagnostics.Add(InputMessages.HiddenSkipped(file.Shown));
        }
        else if (RealPath.IsBroken(file.FullPath))
        {
            Diagnostics.Add(InputMessages.LinkBroken(file.Shown));
        }
        else if (DocumentFormats.ReaderFor(name) is null)
        {
            Diagnostics.Add(InputMessages.FormatSkipped(file.Shown, Path.GetExtension(name), DocumentFormats.Names));
        }
        else
        {
            AddFile(file.FullPath, file.Shown, file.Relative, file.Root);
        }
    }

    private void AddFile(string full, string shown, string relative, string root)
    {
        if (IsNew(seenFiles, full, shown, InputMessages.FileRepeated))
        {
            Files.Add(new FoundDocument("", shown, full, relative, root));
        }
    }

    private bool IsNew(Dictionary<string, string> seen, string full, string shown, Func<string, string, Diagnostic> message)
    {
        var real = RealPath.Of(full);
        if (seen.TryAdd(real, shown))
        {
            return true;
        }
        Diagnostics.Add(message(shown, seen[real]));
        return false;
    }

    private static string Slashed(string path) => (path ?? "").Replace(Path.DirectorySeparatorChar, '/');

    private sealed record Folder(string FullPath, string Shown, string Relative, string Root);

    private sealed record Entry(string FullPath, string Shown, string Relative, string Root);
}
