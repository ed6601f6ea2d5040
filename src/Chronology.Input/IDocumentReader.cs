namespace Chronology.Input;

/// <summary>Reads one format.</summary>
/// <remarks>A reader is stateless and safe for many threads; the same bytes give the same content.</remarks>
public interface IDocumentReader
{
    /// <summary>The file name extensions of the format, lower case, with the dot.</summary>
    IReadOnlyList<string> Extensions { get; }

    /// <summary>The character encoding that the bytes themselves name, or null.</summary>
    string? DeclaredEncoding(ReadOnlySpan<byte> bytes);

    /// <summary>Reads a file's decoded text.</summary>
    DocumentContent Read(string decoded);
}
