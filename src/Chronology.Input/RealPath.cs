namespace Chronology.Input;

/// <summary>The path of a file or a folder with every link on the way resolved.</summary>
internal static class RealPath
{
    private const int MostLinks = 64;

    /// <summary>Returns <paramref name="fullPath"/> itself where a link cannot be resolved.</summary>
    public static string Of(string fullPath)
    {
        try
        {
            return Resolve(fullPath);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or System.Security.SecurityException)
        {
            return fullPath;
        }
    }

    /// <summary>Whether the path is a link that leads to nothing, or round in a circle.</summary>
    public static bool IsBroken(string fullPath)
    {
        try
        {
            return new FileInfo(fullPath) is { LinkTarget: not null } link && link.ResolveLinkTarget(returnFinalTarget: true) is not { Exists: true };
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or System.Security.SecurityException)
        {
            return true;
        }
    }

    private static string Resolve(string fullPath)
    {
        var root = Path.GetPathRoot(fullPath) ?? "";
        var resolved = root;
        var rest = new Stack<string>(Parts(fullPath[root.Length..]).Reverse());
        var links = 0;
        while (rest.TryPop(out var part))
        {
            var candidate = Path.Combine(resolved, part);
            var target = new FileInfo(candidate).LinkTarget;
            if (target is null)
            {
                resolved = candidate;
                continue;
            }
            if (++links > MostLinks)
            {
                return fullPath;
            }
            var absolute = Path.GetFullPath(target, resolved);
            resolved = Path.GetPathRoot(absolute) ?? "";
            foreach (var piece in Parts(absolute[resolved.Length..]).Reverse())
            {
                rest.Push(piece);
            }
        }
        return resolved;
    }

    private static string[] Parts(string path) => path.Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries);
}
