using System.Globalization;
using Chronology.Rendering.Templates;
using Chronology.Rendering.View;

namespace Chronology.Rendering.Pdf;

/// <summary>Prints the chronology: A4, tagged, with an outline, numbered sources and a table of contents.</summary>
/// <remarks>The contents need page numbers, so the document is printed twice: once to see where everything falls, once with the numbers in place.</remarks>
public sealed class PdfRenderer(TemplateSource templates, IPdfEngine engine) : IRenderer
{
    private const string TemplateName = "print.html";

    public string Format => "pdf";

    public string Extension => ".pdf";

    /// <exception cref="TemplateException">The template is missing or broken.</exception>
    /// <exception cref="BrowserNotFoundException">There is no browser to print with.</exception>
    /// <exception cref="PdfException">The browser failed.</exception>
    public void Render(ReportModel model, Stream output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var view = ReportView.Of(model);
        var first = TemplateEngines.Render(templates, TemplateName, view);
        using var printer = engine.Start();
        var pdf = printer.Print(first);
        if (view["contents"] is List<Dictionary<string, object>> { Count: > 0 } contents)
        {
            Number(contents, PdfPages.Of(pdf));
            pdf = printer.Print(TemplateEngines.Render(templates, TemplateName, view));
        }

        output.Write(pdf);
    }

    /// <summary>The document that is printed, without page numbers.</summary>
    internal string Document(ReportModel model) => TemplateEngines.Render(templates, TemplateName, ReportView.Of(model));

    private static void Number(List<Dictionary<string, object>> contents, IReadOnlyDictionary<string, int> pages)
    {
        foreach (var entry in contents)
        {
            entry["page"] = pages.TryGetValue((string)entry["anchor"], out var page) ? page.ToString(CultureInfo.InvariantCulture) : "";
        }
    }
}
