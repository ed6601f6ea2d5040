using System.Text;
using System.Text.RegularExpressions;
using Chronology.Rendering.Html;
using Chronology.Rendering.Pdf;
using Chronology.Rendering.Templates;
using Chronology.Rendering.View;

namespace Chronology.Tests.Rendering.Templates;

/// <summary>What <c>templates/README.md</c> teaches must work as it stands there.</summary>
public partial class TemplateReadmeTests
{
    private static readonly string Readme = new UTF8Encoding(false, true).GetString(TemplateSource.BuiltIn.ReadBytes("README.md"));

    public static TheoryData<string> Examples => [.. Example().Matches(Readme).Select(m => m.Groups["text"].Value)];

    [Fact]
    public void Readme_HasAnExampleForEachThing() => Assert.Equal(7, Examples.Count);

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example_IsAWorkingTemplate(string example)
    {
        using var folder = new TemplateFolder();
        var page = example.Contains("InStyle", StringComparison.Ordinal)
            ? new PdfRenderer(folder.With("print.html.hbs", example), new BrowserPdfEngine()).Document(SampleReports.Rich)
            : new HtmlRenderer(folder.With("page.html.hbs", example)).Page(SampleReports.Rich);
        Assert.NotEmpty(page);
        Assert.DoesNotContain("{{", page.Replace("{{title}}", "", StringComparison.Ordinal).Replace("{{#each events}}", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Example_InTheOtherLanguageWorks()
    {
        using var folder = new TemplateFolder();
        folder.With("page.html.scriban", Regex.Match(Readme, "```scriban\n(?<text>.*?)```", RegexOptions.Singleline).Groups["text"].Value);
        var page = new HtmlRenderer(folder.With("parts/event.scriban", "<p>{{ event.headline }}</p>")).Page(SampleReports.One);
        Assert.Contains($"<h1>{SampleReports.One.Title}</h1>\n<p>{SampleReports.One.Events[0].Headline}</p>\n<style>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Refusal_IsWordForWordThatOfTheReadme()
    {
        using var folder = new TemplateFolder();
        var source = folder.With("page.html.hbs", new string('\n', 11) + "<title{{titel}}");
        var error = Assert.Throws<TemplateException>(() => new HtmlRenderer(source).Render(SampleReports.Empty, Stream.Null));
        Assert.Contains("    " + error.Message.Replace(folder.Path.Replace('\\', '/'), "mine", StringComparison.Ordinal), Readme, StringComparison.Ordinal);
    }

    /// <summary>"The names" lists what a view holds: no name more, none less.</summary>
    [Fact]
    public void Names_AreThoseOfTheView()
    {
        var listed = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var part in Readme[Readme.IndexOf("- Report:", StringComparison.Ordinal)..Readme.IndexOf("All are strings", StringComparison.Ordinal)].Split(["\n- ", "; "], StringSplitOptions.None))
        {
            var colon = part.LastIndexOf(": ", StringComparison.Ordinal);
            var names = Word().Matches(part[colon..]).Select(m => m.Value).Order(StringComparer.Ordinal).ToArray();
            foreach (var of in part.Contains("Report", StringComparison.Ordinal) ? [""] : Quoted().Matches(part[..colon]).Select(m => m.Groups["name"].Value))
            {
                listed.Add(of, names);
            }
        }

        var shape = ViewShape.Of(ReportView.Specimen);
        Compare("", shape, listed);
    }

    [Fact]
    public void Specimen_HoldsEveryListOfAView() => Assert.Equal(Names(ViewShape.Of(ReportView.Of(SampleReports.Rich))), Names(ViewShape.Of(ReportView.Specimen)));

    private static void Compare(string of, ViewShape shape, Dictionary<string, string[]> listed)
    {
        Assert.True(listed.TryGetValue(of, out var names), $"the README does not tell the names of '{of}'");
        Assert.Equal(shape.Names, names!);
        foreach (var name in shape.Names.Where(name => shape.Inside(name)!.Names.Any()))
        {
            Compare(name, shape.Inside(name)!, listed);
        }
    }

    private static IEnumerable<string> Names(ViewShape shape, string path = "") => shape.Names.SelectMany(name => Names(shape.Inside(name)!, path + "/" + name).Prepend(path + "/" + name));

    [GeneratedRegex("```handlebars\n(?<text>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Example();

    [GeneratedRegex("[A-Za-z0-9]+")]
    private static partial Regex Word();

    [GeneratedRegex("`(?<name>[a-z]+)`")]
    private static partial Regex Quoted();
}
