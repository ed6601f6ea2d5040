using System.Collections.ObjectModel;

namespace Chronology.Rendering.Templates;

/// <summary>The engines, chosen by a template's extension.</summary>
public static class TemplateEngines
{
    public static IReadOnlyList<ITemplateEngine> All { get; } = [new HandlebarsEngine(), new ScribanEngine()];

    /// <summary>Fills the template called <paramref name="output"/> (<c>page.html</c>), in whichever language it is written; a user's file wins over a built-in one.</summary>
    /// <exception cref="TemplateException">The template is missing or broken.</exception>
    /// <param name="specimen">A view in which no list is empty, against which every name of the template is checked; without one, only what the view reaches is checked.</param>
    /// <param name="data">JSON-LD by name, for the templates' <c>data</c>.</param>
    public static string Render(TemplateSource source, string output, IReadOnlyDictionary<string, object> view, IReadOnlyDictionary<string, string>? data = null,
        IReadOnlyDictionary<string, object>? specimen = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        var engine = All.FirstOrDefault(e => source.IsFromFolder(output + e.Extension))
            ?? All.FirstOrDefault(e => source.Contains(output + e.Extension))
            ?? throw new TemplateException(source.DisplayName(output), "there is no such template.");
        var assets = new TemplateAssets(source, CharacterSet.Of(view), data ?? ReadOnlyDictionary<string, string>.Empty);
        return assets.Seal(engine.Render(source, output + engine.Extension, view, specimen, assets));
    }
}
