namespace Chronology.Rendering.Excel;

/// <summary>Addresses of the documents' files, as a click in a workbook finds them.</summary>
/// <param name="folder">The folder that the workbook will stand in; null: the one that the documents' paths count from.</param>
internal sealed class SourceLinks(string? folder)
{
    // A spreadsheet refuses a longer address.
    private const int Longest = 2000;

    /// <summary>A relative address, escaped, so that workbook and documents can move together; null when the path is none that a click should follow.</summary>
    public string? To(string path)
    {
        if (path.Length is 0 or > Longest || path.Any(char.IsControl) || path.StartsWith("//", StringComparison.Ordinal) || path.StartsWith('\\'))
        {
            return null;
        }

        var relative = folder is null ? path : Path.GetRelativePath(folder, path);
        var address = string.Join('/', relative.Replace(Path.DirectorySeparatorChar, '/').Split('/').Select(Uri.EscapeDataString));
        return address.Length > Longest ? null : Path.IsPathRooted(relative) ? "file:///" + address.TrimStart('/') : address;
    }
}
