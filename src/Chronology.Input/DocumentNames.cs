namespace Chronology.Input;

/// <summary>Finds documents by what a user may call them.</summary>
internal sealed class DocumentNames
{
    private readonly List<Dictionary<string, List<(string Id, string Path)>>> indexes = [];

    public DocumentNames(IEnumerable<(string Id, string Path)> documents)
    {
        // From the most to the least exact: a name that is one document's id is not also looked for among the file names.
        var list = documents.ToList();
        Func<(string Id, string Path), string>[] keys =
        [
            document => document.Id,
            document => Plain(document.Path),
            document => FileName(document.Path),
            document => Path.GetFileNameWithoutExtension(FileName(document.Path)),
        ];
        foreach (var key in keys)
        {
            indexes.Add(list.GroupBy(key, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal));
        }
        // "2025/june.txt" names the file below any folder that was named.
        indexes.Insert(2, list.SelectMany(document => Tails(document.Path), (document, tail) => (document, tail))
            .GroupBy(pair => pair.tail, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Select(pair => pair.document).ToList(), StringComparer.Ordinal));
    }

    /// <summary>Empty when nothing is called so; more than one when the name does not tell which.</summary>
    public IReadOnlyList<(string Id, string Path)> Matching(string name)
    {
        var plain = Plain(name);
        foreach (var index in indexes)
        {
            if (index.TryGetValue(plain, out var found))
            {
                return found;
            }
        }
        return [];
    }

    private static IEnumerable<string> Tails(string path)
    {
        var plain = Plain(path);
        for (var slash = plain.IndexOf('/', StringComparison.Ordinal); slash >= 0; slash = plain.IndexOf('/', slash + 1))
        {
            var tail = plain[(slash + 1)..];
            if (tail.Contains('/', StringComparison.Ordinal))
            {
                yield return tail;
            }
        }
    }

    private static string Plain(string path)
    {
        var plain = path.Replace(Path.DirectorySeparatorChar, '/');
        while (plain.StartsWith("./", StringComparison.Ordinal))
        {
            plain = plain[2..];
        }
        return plain;
    }

    private static string FileName(string path) => path[(path.LastIndexOf('/') + 1)..];
}
