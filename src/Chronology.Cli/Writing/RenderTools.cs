using Chronology.Cli.Options;
using Chronology.Rendering.Pdf;
using Chronology.Rendering.Templates;

namespace Chronology.Cli.Writing;

/// <summary>What renderers are made from.</summary>
/// <param name="Folder">Where the files will stand.</param>
/// <param name="BrowserProblem">Why there is no browser although one was to be installed; null when there is none to tell of.</param>
public sealed record RenderTools(TemplateSource Templates, BrowserOptions Browser, string Folder, string? BrowserProblem)
{
    /// <summary>What stands on the PDF's pages, and who is told how printing goes.</summary>
    public PrintOptions Print { get; init; } = new();

    /// <summary>Names the browser to print with, when the command line does not.</summary>
    private const string BrowserVariable = "CHRONOLOGY_BROWSER";

    /// <param name="report">Told what is installed, before it is.</param>
    /// <exception cref="CliException">The template folder cannot be used.</exception>
    public static RenderTools For(WritingRequest request, Action<string> report, CancellationToken cancellation)
    {
        var named = request.Browser ?? Environment.GetEnvironmentVariable(BrowserVariable);
        var options = new BrowserOptions { Browser = named, Cancellation = cancellation };
        var templates = TemplatesOf(request);
        var isWanted = request.InstallBrowser && string.IsNullOrWhiteSpace(named) && request.Formats.Contains("pdf");
        return new RenderTools(templates, options, request.Folder, isWanted ? ProblemOfInstalling(report, cancellation) : null) { Print = request.Print };
    }

    /// <exception cref="CliException">The browser that was to be installed is not there.</exception>
    public IPdfEngine PdfEngine() =>
        BrowserProblem is null ? new BrowserPdfEngine(Browser) : throw new CliException(ExitCode.Usage, BrowserProblem) { LeavesTheRest = true };

    private static TemplateSource TemplatesOf(WritingRequest request)
    {
        try
        {
            return request.Template is null ? TemplateSource.BuiltIn : TemplateSource.WithFolder(request.Template);
        }
        catch (TemplateException e)
        {
            throw new CliException(ExitCode.Usage, e.Message, e);
        }
    }

    private static string? ProblemOfInstalling(Action<string> report, CancellationToken cancellation)
    {
        try
        {
            BrowserInstaller.Install(command => report(Messages.Installing(command)), cancellation);
            return null;
        }
        catch (BrowserInstallException e)
        {
            return e.Message;
        }
    }
}
