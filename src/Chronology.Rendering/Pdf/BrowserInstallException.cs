namespace Chronology.Rendering.Pdf;

/// <summary>A browser could not be installed; the message tells why and what to do by hand.</summary>
public sealed class BrowserInstallException(string message, Exception? inner = null) : Exception(message, inner);
