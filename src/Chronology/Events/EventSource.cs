using Chronology.Text;

namespace Chronology.Events;

/// <summary>One citation of an event.</summary>
/// <param name="Line">The line of the document's text on which the quote begins, from 1.</param>
public sealed record EventSource(string DocumentId, string Quote, TextSpan Span, string AsWritten, TextSpan Expression, int Line);
