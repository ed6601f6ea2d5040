namespace Chronology.Rendering.Templates;

/// <summary>The engines, chosen by a template's extension.</summary>
public static class TemplateEngines
{
    public static IReadOnlyList<ITemplateEngine> All { get; } = [new HandlebarsEngine()];

    /// <summary>Fills the template called <paramref name="output"/> (<c>page.html</c>), in whichever language it is written; a user's file wins over a built-in one.</summary>
    /// <exception cref="TemplateException">The template is missing or broken.</exception>
    public static string Render(TemplateSource source, string output, IReadOnlyDictionary<string, object> view)
    {
        ArgumentNullException.ThrowIfNull(source);
        var engine = All.FirstOrDefault(e => source.IsFromFolder(output + e.Extension))
            ?? All.FirstOrDefault(e => source.Contains(output + e.Extension))
            ?? throw new TemplateException(source.DisplayName(output), "there is no such template.");
        var assets = new TemplateAssets(source, CharacterSet.Of(view));
        return assets.Seal(engine.Render(source, output + engine.Extension, view, assets));
    }
}
