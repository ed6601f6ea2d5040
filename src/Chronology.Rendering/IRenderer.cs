namespace Chronology.Rendering;

/// <summary>Writes a finished chronology in one format.</summary>
/// <remarks>The same model gives the same bytes: no clock, no culture, no environment.</remarks>
public interface IRenderer
{
    /// <summary>What <c>-f</c> calls it: "html".</summary>
    string Format { get; }

    /// <summary>With the dot: ".html".</summary>
    string Extension { get; }

    void Render(ReportModel model, Stream output);
}
