using System.Collections.Immutable;
using System.Globalization;

namespace Chronology.Input;

/// <summary>Gives every found file an id that is unique in its listing and the same from run to run.</summary>
internal static class DocumentIds
{
    /// <summary>
    /// The relative path without its extension; where two files share it, both keep the extension; where that is not enough
    /// (two folders were named that hold the same names), both take the path as it was named; a number is the last resort.
    /// </summary>
    public static ImmutableArray<FoundDocument> Assign(IReadOnlyList<FoundDocument> files)
    {
        Func<FoundDocument, string>[] forms = [file => WithoutExtension(file.RelativePath), file => file.RelativePath, file => Plain(file.Path)];
        var ids = new string?[files.Count];
        foreach (var form in forms)
        {
            var taken = ids.OfType<string>().ToHashSet(StringComparer.Ordinal);
            var open = Enumerable.Range(0, files.Count).Where(i => ids[i] is null);
            foreach (var group in open.GroupBy(i => form(files[i]), StringComparer.Ordinal).Where(group => group.Count() == 1 && !taken.Contains(group.Key)).ToList())
            {
                ids[group.First()] = group.Key;
            }
        }
        return [.. files.Select((file, i) => file with { Id = ids[i] ?? Numbered(ids, file, i) })];
    }

    private static string Numbered(string?[] ids, FoundDocument file, int index)
    {
        for (var number = 2; ; number++)
        {
            var id = $"{Plain(file.Path)}~{number.ToString(CultureInfo.InvariantCulture)}";
            if (!ids.Contains(id, StringComparer.Ordinal))
            {
                return ids[index] = id;
            }
        }
    }

    private static string WithoutExtension(string path) => path[..^Path.GetExtension(path).Length];

    private static string Plain(string path)
    {
        while (path.StartsWith("./", StringComparison.Ordinal) || path.StartsWith("../", StringComparison.Ordinal) || path.StartsWith('/'))
        {
            path = path[(path.IndexOf('/', StringComparison.Ordinal) + 1)..];
        }
        return path;
    }
}
