using Chronology.Tests.Corpora;

namespace Chronology.Tests.Conventions;

/// <summary>The C# files of the repository.</summary>
internal static class SourceFiles
{
    /// <param name="top">"src" or "tests".</param>
    /// <returns>Paths below the repository's root, with '/'.</returns>
    public static IEnumerable<string> Below(string top) =>
        Directory.EnumerateFiles(RepositoryFolder.Of(top), "*.cs", SearchOption.AllDirectories)
            .Select(static path => Path.GetRelativePath(RepositoryFolder.Root, path).Replace('\\', '/'))
            .Where(static path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    public static string[] Lines(string path) => File.ReadAllLines(RepositoryFolder.Of(path));
}
