using Chronology.Cli.Options;
using Chronology.Rendering.Templates;

namespace Chronology.Cli.Writing;

/// <summary>What renderers are made from.</summary>
public sealed record RenderTools(TemplateSource Templates, string? Browser)
{
    /// <exception cref="CliException">The template folder cannot be used.</exception>
    public static RenderTools For(WritingRequest request)
    {
        try
        {
            return new RenderTools(request.Template is null ? TemplateSource.BuiltIn : TemplateSource.WithFolder(request.Template), request.Browser);
        }
        catch (TemplateException e)
        {
            throw new CliException(ExitCode.Usage, e.Message, e);
        }
    }
}
