namespace Chronology.Rendering.Pdf;

/// <summary>The browser did not print: it did not start, stopped on the way or took too long. Another try may work.</summary>
public sealed class PdfException(string message, Exception? inner = null) : Exception(message, inner);
