using Chronology.Resolution;

namespace Chronology.Events;

/// <summary>A document as the finished timeline cites it.</summary>
/// <param name="Published">Null when nothing bounds it.</param>
public sealed record TimelineDocument(string Id, string Path, string? Title, string Language, string Sha256, PublicationDate? Published);
