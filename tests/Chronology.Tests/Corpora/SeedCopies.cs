using System.Security.Cryptography;
using System.Text;
using Chronology.Text;

namespace Chronology.Tests.Corpora;

/// <summary>The seed articles, and copies of them with their dates moved or their names replaced.</summary>
/// <remarks>A copy keeps the file's name, so that the same expectations name the same documents; everything else is worked out again.</remarks>
internal static class SeedCopies
{
    public static IReadOnlyList<SourceDocument> Original() => Copy(static (_, text) => text);

    /// <summary>Every date moved by so many weeks: see <see cref="SeedDates"/> for what becomes of each form.</summary>
    public static IReadOnlyList<SourceDocument> Moved(int weeks) => Copy((id, text) => SeedDates.Move(id, text, weeks));

    /// <summary>Every person, place and organisation replaced: see <see cref="SeedNames"/>.</summary>
    public static IReadOnlyList<SourceDocument> Renamed() => Copy(static (_, text) => SeedNames.Replace(text));

    public static IReadOnlyList<SourceDocument> RenamedAndMoved(int weeks) => Copy((id, text) => SeedNames.Replace(SeedDates.Move(id, text, weeks)));

    /// <summary>Writes a copy as files, under the names of the originals.</summary>
    public static void Write(IEnumerable<SourceDocument> copy, string folder)
    {
        foreach (var document in copy)
        {
            File.WriteAllText(Path.Combine(folder, document.Id + ".txt"), document.Text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }
    }

    private static List<SourceDocument> Copy(Func<string, string, string> rewrite) =>
        [.. Directory.GetFiles(RepositoryFolder.Of("seeds"), "*.txt").Order(StringComparer.Ordinal).Select(path =>
        {
            var id = Path.GetFileNameWithoutExtension(path);
            var text = rewrite(id, File.ReadAllText(path));
            var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
            return new SourceDocument(id, id + ".txt", null, "en", hash, text);
        })];
}
