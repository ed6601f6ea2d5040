using Chronology.Cli.Output;
using Chronology.Rendering;
using Chronology.Rendering.Excel;
using Chronology.Rendering.Templates;

namespace Chronology.Cli.Writing;

/// <summary>One workbook under a name of the user's choice.</summary>
public static class WorkbookFile
{
    /// <param name="template">The user's folder of templates; null: the built-in ones.</param>
    /// <exception cref="CliException">The template is broken, or the file cannot be written.</exception>
    public static void Write(ReportModel model, string path, string? template)
    {
        using var file = new AtomicFile(path);
        RenderFailure.Guard(() => new WorkbookRenderer(template is null ? TemplateSource.BuiltIn : TemplateSource.WithFolder(template), Path.GetDirectoryName(Path.GetFullPath(path))).Render(model, file.Stream));
        file.Commit();
    }
}
