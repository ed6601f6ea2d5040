namespace Chronology.Input;

/// <summary>Reads plain text: the file's own characters, nothing changed.</summary>
public sealed class PlainTextReader : IDocumentReader
{
    private const int LongestTitle = 120;

    public IReadOnlyList<string> Extensions { get; } = [".txt", ".text"];

    public string? DeclaredEncoding(ReadOnlySpan<byte> bytes) => null;

    public DocumentContent Read(string decoded) => new(decoded) { Title = TitleOf(decoded) };

    /// <summary>A short first line that a blank line sets apart and that ends like no sentence; null otherwise.</summary>
    private static string? TitleOf(string text)
    {
        var lines = text.AsSpan().EnumerateLines();
        var first = ReadOnlySpan<char>.Empty;
        foreach (var line in lines)
        {
            var trimmed = line.Trim();
            if (first.IsEmpty)
            {
                first = trimmed;
                continue;
            }
            return trimmed.IsEmpty && LooksLikeTitle(first) ? first.ToString() : null;
        }
        return null;
    }

    private static bool LooksLikeTitle(ReadOnlySpan<char> line) =>
        line.Length is > 2 and <= LongestTitle
        && (char.IsUpper(line[0]) || char.IsDigit(line[0]) || !char.IsAscii(line[0]))
        && line[^1] is not ('.' or '!' or ':' or ';' or ',' or '"' or '\u201D' or '\u2026')
        && !StartsLikeByline(line)
        && line.ContainsAnyInRange('a', '\uFFFF');

    private static bool StartsLikeByline(ReadOnlySpan<char> line) =>
        line.StartsWith("By ", StringComparison.Ordinal) || line.StartsWith("Published", StringComparison.Ordinal);
}
