using Chronology.Rendering.Pdf;
using Chronology.Rendering.Templates;

namespace Chronology.Cli.Writing;

/// <summary>Says what a failed rendering means, as one sentence and an exit code.</summary>
public static class RenderFailure
{
    /// <exception cref="CliException">The template is broken, or the browser that prints is missing or failed.</exception>
    public static void Guard(Action render)
    {
        try
        {
            render();
        }
        catch (TemplateException e)
        {
            throw new CliException(ExitCode.Usage, e.Message, e);
        }
        catch (BrowserNotFoundException e)
        {
            throw new CliException(ExitCode.Usage, e.Message, e) { LeavesTheRest = true };
        }
        catch (PdfException e)
        {
            throw new CliException(ExitCode.TryAgain, e.Message, e) { LeavesTheRest = true };
        }
    }
}
