using Chronology.Rendering.Excel.Filling;
using Chronology.Rendering.Excel.Package;
using Chronology.Rendering.Templates;

namespace Chronology.Rendering.Excel;

/// <summary>Writes the chronology as a workbook (ECMA-376, transitional) by filling the template <c>workbook.xlsx</c>.</summary>
/// <remarks>
/// The rows are streamed as XML into the package. The library that reads workbooks best, ClosedXML, writes them eight times as
/// slowly, holds every cell in memory, and stamps the package with the clock; the tests read our workbooks with it.
/// </remarks>
/// <param name="folder">Where the workbook will stand, so that its links to the documents' files are relative; null: where the documents' paths count from.</param>
public sealed class WorkbookRenderer(TemplateSource templates, string? folder = null) : IRenderer
{
    /// <summary>The template's name among the templates.</summary>
    public const string TemplateName = "workbook.xlsx";

    public string Format => "xlsx";

    public string Extension => ".xlsx";

    /// <exception cref="TemplateException">The template workbook cannot be used; the message names sheet and cell. Nothing was written.</exception>
    public void Render(ReportModel model, Stream output)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(output);
        try
        {
            using var file = WorkbookFile.Open(templates.ReadBytes(TemplateName));
            new WorkbookFiller(file, model, new SourceLinks(folder)).Write(output);
        }
        catch (WorkbookException e)
        {
            throw new TemplateException(templates.DisplayName(TemplateName), e.Message, e);
        }
    }
}
