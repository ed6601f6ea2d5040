namespace Chronology.Tests.Rendering.Templates;

public sealed class HandlebarsConformanceTests : TemplateEngineConformance
{
    protected override string Extension => ".hbs";

    protected override string Item => "{{this}}";

    protected override string Value(string name) => "{{" + name + "}}";

    protected override string If(string name, string then, string otherwise) => "{{#if " + name + "}}" + then + "{{else}}" + otherwise + "{{/if}}";

    protected override string Each(string name, string body) => "{{#each " + name + "}}" + body + "{{/each}}";

    protected override string Call(string what, string file) => file.Length == 0 ? "{{" + what + "}}" : "{{" + what + " \"" + file + "\"}}";

    protected override string With(string name, string body) => "{{#with " + name + "}}" + body + "{{/with}}";
}
