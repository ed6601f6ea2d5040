namespace Chronology.Rendering.Pdf;

/// <summary>Prints one document after the other.</summary>
public interface IPdfPrinter : IDisposable
{
    /// <summary>The document on paper: the same documents in the same order give the same bytes.</summary>
    /// <param name="html">A whole document; nothing that it refers to is fetched, and no script of it runs.</param>
    /// <exception cref="PdfException">Printing failed or took too long.</exception>
    PrintedDocument Print(string html);
}
