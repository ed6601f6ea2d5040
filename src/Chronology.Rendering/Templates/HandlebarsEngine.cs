using HandlebarsDotNet;
using HandlebarsDotNet.Compiler;

namespace Chronology.Rendering.Templates;

/// <summary>Handlebars (<c>.hbs</c>): values escaped for HTML, parts from <c>parts/</c>, and the helpers <c>style</c>, <c>script</c>, <c>data</c> and <c>policy</c>.</summary>
internal sealed class HandlebarsEngine : ITemplateEngine
{
    public string Extension => ".hbs";

    internal static string PartName(string part) => $"parts/{part}.hbs";

    public string Render(TemplateSource source, string name, IReadOnlyDictionary<string, object> view, IReadOnlyDictionary<string, object>? specimen, TemplateAssets assets)
    {
        var files = new HandlebarsFiles(source, name);
        if (specimen is not null)
        {
            new HandlebarsNames(files).Check(ViewShape.Of(specimen));
        }

        try
        {
            return Environment(files, assets).Compile(files.Main.Text)(view);
        }
        catch (Exception e) when (Inner<HandlebarsUndefinedBindingException>(e) is { } unknown)
        {
            var (file, place) = files.Find(unknown.Path, unknown.MissingKey) ?? (files.Main.File, new Mustache("", 1, 1));
            throw new TemplateException(file, place.Line, place.Column, $"unknown name '{unknown.Path}'.", e);
        }
        catch (Exception e) when (Inner<TemplateException>(e) is { } inner)
        {
            // A helper's own error, wrapped by the engine.
            throw inner;
        }
        catch (Exception e) when (e is HandlebarsException or InvalidOperationException or ArgumentException or FormatException)
        {
            // The check finds every mistake that we know of; what is left has no better place than the file.
            throw new TemplateException(files.Main.File, 1, 1, $"the template cannot be used: {FirstLine(e.Message)}", e);
        }
    }

    private static IHandlebars Environment(HandlebarsFiles files, TemplateAssets assets)
    {
        var handlebars = Handlebars.Create(new HandlebarsConfiguration { ThrowOnUnresolvedBindingExpression = true, NoEscape = false });
        foreach (var (name, part) in files.Parts)
        {
            handlebars.RegisterTemplate(name, part.Text);
        }

        handlebars.RegisterHelper("style", (output, _, arguments) => output.WriteSafeString(assets.Style(Argument(arguments))));
        handlebars.RegisterHelper("script", (output, _, arguments) => output.WriteSafeString(assets.Script(Argument(arguments))));
        handlebars.RegisterHelper("data", (output, _, arguments) => output.WriteSafeString(assets.Data(Argument(arguments))));
        handlebars.RegisterHelper("policy", (output, _, _) => output.WriteSafeString(TemplateAssets.Policy));
        return handlebars;
    }

    private static string Argument(Arguments arguments) => arguments.Length == 1 ? arguments[0] as string ?? "" : "";

    private static T? Inner<T>(Exception? e)
        where T : Exception
    {
        while (e is not null and not T)
        {
            e = e.InnerException;
        }

        return e as T;
    }

    private static string FirstLine(string message) => message.Split('\n')[0].TrimEnd('\r', '.') + ".";
}
