using System.Security.Cryptography;
using System.Text;
using Chronology.Input;
using Chronology.Text;
using NodaTime;
using NodaTime.Text;

namespace Chronology.Benchmarks.Publication;

/// <summary>An article whose folder is named by the day on which it appeared; the program does not get to see the folder.</summary>
internal sealed record Article(string File, LocalDate Day, SourceDocument Document)
{
    /// <summary>Reads every text file of a folder tree that lies in a folder named by a day.</summary>
    /// <returns>In the order of their paths, with ids that tell nothing: their order is not that of the days.</returns>
    public static IReadOnlyList<Article> ReadAll(string folder)
    {
        var articles = new List<Article>();
        foreach (var file in Directory.EnumerateFiles(folder, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var day = LocalDatePattern.Iso.Parse(Path.GetFileName(Path.GetDirectoryName(file)!));
            if (day.Success && DocumentReader.Read(file, Path.GetDirectoryName(file)!).Document is { } document)
            {
                var path = Path.GetRelativePath(folder, file);
                var id = "a" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(path)))[..10];
                articles.Add(new Article(path, day.Value, document with { Id = id, Path = id + ".txt", StatedDates = [] }));
            }
        }

        return articles;
    }
}
