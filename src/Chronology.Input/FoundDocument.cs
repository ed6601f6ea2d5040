namespace Chronology.Input;

/// <summary>A file that the walk found and that some reader can read.</summary>
/// <param name="Id">Unique in its listing: see <see cref="Text.SourceDocument.Id"/>.</param>
/// <param name="Path">As the user would name it, with '/'.</param>
/// <param name="FullPath">What the operating system opens.</param>
/// <param name="RelativePath">Below the folder that was named, with '/' and the extension; for a named file, its name.</param>
/// <param name="Root">The folder as it was named, with '/'; a date in its own name counts for the file. For a named file, its folder.</param>
public sealed record FoundDocument(string Id, string Path, string FullPath, string RelativePath, string Root);
