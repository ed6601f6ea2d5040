using Chronology.Rendering.Html;
using Chronology.Rendering.Templates;

namespace Chronology.Tests.Rendering.Templates;

public sealed class ScribanConformanceTests : TemplateEngineConformance
{
    protected override string Extension => ".scriban";

    protected override string Item => "{{it}}";

    protected override string Value(string name) => "{{" + name + "}}";

    protected override string If(string name, string then, string otherwise) => "{{if " + name + "}}" + then + "{{else}}" + otherwise + "{{end}}";

    /// <summary>A row's names are asked for plainly where one steps into it.</summary>
    protected override string Each(string name, string body) =>
        "{{for it in " + name + "}}" + (body.Contains(Item, StringComparison.Ordinal) ? body : With("it", body)) + "{{end}}";

    protected override string Call(string what, string file) => file.Length == 0 ? "{{" + what + "}}" : "{{" + what + " \"" + file + "\"}}";

    protected override string With(string name, string body) => "{{with " + name + "}}" + body + "{{end}}";

    [Fact]
    public void Part_IsFilledWithTheValuesAtItsPlace()
    {
        using var folder = new TemplateFolder();
        folder.With("t.scriban", "");
        folder.With("parts/own.scriban", "<b>{{row.cell}}</b>");
        Assert.Equal("<b>1&amp;</b>", Fill(folder, "{{for row in rows}}{{part \"own\"}}{{end}}"));
        Assert.EndsWith("t.scriban(1,1): unknown part 'none', expected a file parts/none.scriban.", Assert.Throws<TemplateException>(() => Fill(folder, "{{part 'none'}}")).Message, StringComparison.Ordinal);
        folder.With("parts/own.scriban", "\n{{row.sell}}");
        Assert.EndsWith("parts/own.scriban(2,1): unknown name 'row.sell', expected 'cell'.", Assert.Throws<TemplateException>(() => Fill(folder, "{{for row in rows}}{{part \"own\"}}{{end}}")).Message, StringComparison.Ordinal);
    }

    /// <summary>Some of the language's own functions read the clock or the culture.</summary>
    [Theory]
    [InlineData("{{date.now}}")]
    [InlineData("{{include 'own'}}")]
    public void Functions_OfTheLanguageAreNotThere(string template)
    {
        using var folder = new TemplateFolder();
        Assert.Throws<TemplateException>(() => Fill(folder, template));
    }

    [Fact]
    public void Broken_TemplateIsRefusedWithItsPlace()
    {
        using var folder = new TemplateFolder();
        Assert.Matches(@"t\.scriban\(2,3\): .+\.$", Assert.Throws<TemplateException>(() => Fill(folder, "one\n  {{if }}x{{end}}")).Message);
    }

    /// <summary>A user's page in this language takes the place of the built-in one.</summary>
    [Fact]
    public void Page_OfAUserIsFilled()
    {
        using var folder = new TemplateFolder();
        var source = folder.With("page.html.scriban", "<h1>{{title}}</h1>{{for year in years}}{{for group in year.groups}}{{for e in group.events}}<p>{{e.date}}: {{e.headline}}</p>\n{{end}}{{end}}{{end}}");
        Assert.Equal("<h1>A single day</h1><p>6 October 2025: Lindholm and Varby sign the harbour treaty</p>\n", Rendered.Text(new HtmlRenderer(source), SampleReports.One));
    }

    private static string Fill(TemplateFolder folder, string template)
    {
        var view = new Dictionary<string, object> { ["rows"] = new List<Dictionary<string, object>> { new() { ["cell"] = "1&" } } };
        return TemplateEngines.Render(folder.With("t.scriban", template), "t", view, specimen: view);
    }
}
