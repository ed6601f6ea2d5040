namespace Chronology.Rendering.Templates;

/// <summary>A template language. What any engine must do is written down in the tests' conformance table; escaping is the first line of it.</summary>
public interface ITemplateEngine
{
    /// <summary>The extension of its files, with the dot: ".hbs".</summary>
    string Extension { get; }

    /// <summary>Fills the template.</summary>
    /// <param name="name">The template's name in <paramref name="source"/>.</param>
    /// <param name="view">Strings, lists of strings, dictionaries of the same kind and lists of them; an empty string or list counts as false.</param>
    /// <param name="specimen">A view with the same names in which no list is empty: what it does not hold, no branch of a template may name. Null when there is none, and only what is reached is checked.</param>
    /// <param name="assets">Gives the template's inline styles and scripts: the only text that is not escaped.</param>
    /// <exception cref="TemplateException">The template is broken, or names something that the view does not hold.</exception>
    string Render(TemplateSource source, string name, IReadOnlyDictionary<string, object> view, IReadOnlyDictionary<string, object>? specimen, TemplateAssets assets);
}
