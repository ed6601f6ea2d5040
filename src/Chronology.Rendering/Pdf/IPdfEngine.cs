namespace Chronology.Rendering.Pdf;

/// <summary>Something that prints HTML on paper.</summary>
public interface IPdfEngine
{
    /// <summary>Makes ready to print; the printer is disposed when the last document is done.</summary>
    /// <exception cref="BrowserNotFoundException">What the engine prints with is not installed.</exception>
    /// <exception cref="PdfException">It does not start.</exception>
    IPdfPrinter Start();
}
