namespace Chronology.Tests.Corpora;

/// <summary>Finds files of the repository from wherever the tests run.</summary>
internal static class RepositoryFolder
{
    public static string Root { get; } = Find();

    public static string Of(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Chronology.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("Chronology.sln is in no folder above the tests.");
    }
}
