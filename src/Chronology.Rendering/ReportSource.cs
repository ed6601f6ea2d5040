namespace Chronology.Rendering;

/// <remarks>Offsets are UTF-16, half open, into the document's text: its slice from CharStart to CharEnd equals Quote.</remarks>
public sealed record ReportSource(string DocumentId, string Quote, int CharStart, int CharEnd, string AsWritten, int ExpressionStart, int ExpressionEnd);
