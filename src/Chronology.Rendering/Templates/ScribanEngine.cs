using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Chronology.Rendering.Templates;

/// <summary>Scriban (<c>.scriban</c>): values escaped for HTML, and the functions <c>part</c> (a file of <c>parts/</c>), <c>style</c>, <c>script</c>, <c>data</c> and <c>policy</c>.</summary>
/// <remarks>Its own functions are left out: some read the clock, and a template works nothing out.</remarks>
internal sealed class ScribanEngine : ITemplateEngine
{
    public string Extension => ".scriban";

    public string Render(TemplateSource source, string name, IReadOnlyDictionary<string, object> view, IReadOnlyDictionary<string, object>? specimen, TemplateAssets assets)
    {
        var files = new ScribanFiles(source);
        var template = files.Parsed(name);
        if (specimen is not null)
        {
            new ScribanNames(files).Check(template, ViewShape.Of(specimen));
        }

        var context = new ScribanContext();
        context.PushGlobal(Functions(files, assets));
        context.PushGlobal((ScriptObject)Value(view));
        try
        {
            return template.Render(context);
        }
        catch (ScriptRuntimeException e)
        {
            throw e.InnerException as TemplateException ?? files.Error(e.Span, e.OriginalMessage, e);
        }
    }

    private static ScriptObject Functions(ScribanFiles files, TemplateAssets assets) => new()
    {
        ["style"] = Function(file => assets.Style(file)),
        ["script"] = Function(file => assets.Script(file)),
        ["data"] = Function(file => assets.Data(file)),
        ["policy"] = DelegateCustomFunction.CreateFunc(() => new ScribanMarkup(TemplateAssets.Policy)),
        ["part"] = new ScribanPart(files),
    };

    private static DelegateCustomFunction Function(Func<string, string> markup) => DelegateCustomFunction.CreateFunc<string, ScribanMarkup>(file => new ScribanMarkup(markup(file)));

    private static object Value(object value) => value switch
    {
        IReadOnlyDictionary<string, object> dictionary => Object(dictionary),
        System.Collections.IEnumerable list and not string => new ScriptArray(list.Cast<object>().Select(Value)),
        _ => value,
    };

    private static ScriptObject Object(IReadOnlyDictionary<string, object> dictionary)
    {
        var made = new ScriptObject();
        foreach (var (name, value) in dictionary)
        {
            made[name] = Value(value);
        }

        return made;
    }
}
