using System.Text;
using Chronology.Rendering.JsonLd;
using Chronology.Rendering.Templates;
using Chronology.Rendering.View;

namespace Chronology.Rendering.Html;

/// <summary>Writes the page: one file that asks nothing of anybody.</summary>
/// <remarks>The whole page is made before the first byte is written, so a broken template leaves the output untouched.</remarks>
public sealed class HtmlRenderer(TemplateSource templates) : IRenderer
{
    private const string TemplateName = "page.html";
    private const string LinkedData = "events.jsonld";

    public string Format => "html";

    public string Extension => ".html";

    /// <exception cref="TemplateException">The template is missing or broken.</exception>
    public void Render(ReportModel model, Stream output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write(Encoding.UTF8.GetBytes(Page(model)));
    }

    internal string Page(ReportModel model) => TemplateEngines.Render(
        templates, TemplateName, ReportView.Of(model), new Dictionary<string, string> { [LinkedData] = SchemaOrg.ForPage(model) }, ReportView.Specimen);
}
