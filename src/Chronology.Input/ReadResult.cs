using System.Collections.Immutable;

namespace Chronology.Input;

/// <summary>What came of reading one file: a document, or the reason why there is none.</summary>
/// <param name="Found">The file.</param>
/// <param name="Document">Null when the file could not be read; then one diagnostic is an error.</param>
/// <param name="Diagnostics">May hold warnings beside a document.</param>
public sealed record ReadResult(FoundDocument Found, Text.SourceDocument? Document, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>The document, and those inside it: the messages that a message quotes. None when the file could not be read.</summary>
    public ImmutableArray<Text.SourceDocument> Documents { get; init; } = Document is null ? [] : [Document];

    internal static ReadResult Failed(FoundDocument found, Diagnostic error) => new(found, null, [error]);
}
