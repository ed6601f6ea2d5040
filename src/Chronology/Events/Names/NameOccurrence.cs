using Chronology.Text;

namespace Chronology.Events.Names;

/// <summary>One place where a document names an entity. A pair's two entities have two occurrences with one span.</summary>
/// <param name="Span">With title and nationality: "Russian President Vladimir Putin".</param>
/// <param name="Core">The name alone: "Vladimir Putin".</param>
public readonly record struct NameOccurrence(TextSpan Span, TextSpan Core, EntityName Name, NameForm Form);
