using Chronology.Text;

namespace Chronology.Events;

/// <summary>One citation of an event.</summary>
public sealed record EventSource(string DocumentId, string Quote, TextSpan Span, string AsWritten, TextSpan Expression);
