using Chronology.Rendering.Templates;

namespace Chronology.Rendering.Pdf;

/// <summary>Prints the chronology: tagged, with an outline, numbered sources, a table of contents and running heads.</summary>
/// <remarks>
/// Contents and running heads need to know what stands on which page, so the document is printed twice: once to see where everything falls,
/// once with the numbers in place. Should the numbers move something after all, it is printed once more.
/// </remarks>
public sealed class PdfRenderer(TemplateSource templates, IPdfEngine engine, PrintOptions options) : IRenderer
{
    private const string TemplateName = "print.html";
    private const int MostPrints = 3;

    public PdfRenderer(TemplateSource templates, IPdfEngine engine)
        : this(templates, engine, new PrintOptions())
    {
    }

    public string Format => "pdf";

    public string Extension => ".pdf";

    /// <exception cref="TemplateException">The template is missing or broken.</exception>
    /// <exception cref="BrowserNotFoundException">There is no browser to print with.</exception>
    /// <exception cref="PdfException">The browser failed.</exception>
    public void Render(ReportModel model, Stream output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var view = new PrintView(model, options);
        var html = Fill(view);
        Tell(0);
        using var printer = engine.Start();
        Tell(1);
        var printed = printer.Print(html);
        Warn(printed);
        for (var print = 2; print <= MostPrints && view.Number(PdfPages.Of(printed.Bytes)); print++)
        {
            Tell(print);
            printed = printer.Print(Fill(view));
        }

        Tell(MostPrints);
        output.Write(options.Bates is { } bates ? PdfPageLabels.Add(printed.Bytes, bates) : printed.Bytes);
    }

    /// <summary>The document that is printed, without page numbers.</summary>
    internal string Document(ReportModel model) => Fill(new PrintView(model, options));

    private string Fill(PrintView view) => TemplateEngines.Render(templates, TemplateName, view.Values, specimen: PrintView.Specimen);

    private void Tell(int step) => options.Progress?.Report(new PrintProgress(step, MostPrints));

    private void Warn(PrintedDocument printed)
    {
        if (!printed.Unprintable.IsEmpty)
        {
            options.Warn?.Invoke(MissingLetters.Sentence(printed.Unprintable));
        }
    }
}
