using Chronology.Rendering.Html;
using Chronology.Rendering.Templates;

namespace Chronology.Tests.Rendering.Templates;

public class TemplateSourceTests
{
    [Fact]
    public void Names_HoldTheTemplatesWithForwardSlashes()
    {
        Assert.Contains("page.html.hbs", TemplateSource.Names);
        Assert.Contains("parts/event.hbs", TemplateSource.Names);
        Assert.Contains("fonts/OFL.txt", TemplateSource.Names);
        Assert.Equal(TemplateSource.Names.Order(StringComparer.Ordinal), TemplateSource.Names);
    }

    [Fact]
    public void Eject_WritesEveryFileAndKeepsWhatIsThere()
    {
        using var folder = new TemplateFolder();
        folder.With("page.css", "mine");
        var written = TemplateSource.Eject(folder.Path);
        Assert.Equal(TemplateSource.Names.Where(n => n != "page.css"), written);
        Assert.Equal("mine", File.ReadAllText(Path.Combine(folder.Path, "page.css")));
        Assert.Empty(TemplateSource.Eject(folder.Path));
    }

    [Fact]
    public void Ejected_GivesTheSamePage()
    {
        using var folder = new TemplateFolder();
        TemplateSource.Eject(folder.Path);
        Assert.Equal(Page(TemplateSource.BuiltIn), Page(TemplateSource.WithFolder(folder.Path)));
    }

    [Fact]
    public void Folder_WinsFileByFile()
    {
        using var folder = new TemplateFolder();
        var page = Page(folder.With("look.css", ":root { --accent: #0a7d33; }\r\n"));
        Assert.Contains("--accent: #0a7d33", page, StringComparison.Ordinal);
        Assert.Contains("<ol id=\"events\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Folder_ThatIsMissing_IsAnError()
    {
        var error = Assert.Throws<TemplateException>(() => TemplateSource.WithFolder("no/such/folder"));
        Assert.Equal("no/such/folder: there is no such template folder.", error.Message);
    }

    [Fact]
    public void Folder_WithoutAnyTemplate_IsAnError()
    {
        using var folder = new TemplateFolder();
        var error = Assert.Throws<TemplateException>(() => folder.With("holiday.txt", "x"));
        Assert.Equal(folder.Path + ": the folder holds no template; 'templates eject' fills it with the built-in ones.", error.Message);
    }

    [Theory]
    [InlineData("../secret.css")]
    [InlineData("/etc/passwd")]
    [InlineData("a/../../b.css")]
    [InlineData("c:\\x.css")]
    public void Names_ThatLeaveTheFolder_AreUnknown(string name)
    {
        Assert.False(TemplateSource.BuiltIn.Contains(name));
        Assert.Throws<TemplateException>(() => TemplateSource.BuiltIn.ReadBytes(name));
    }

    [Theory]
    [InlineData("a {\n  background: url(http://example.invalid/x.png);\n}", "(2,15): 'http://example.invalid/x.png' is not a style sheet, font or picture among the templates, and nothing is fetched from elsewhere.")]
    [InlineData("@import url(\"//example.invalid/x.css\");", "(1,1): '//example.invalid/x.css' is not a style sheet, font or picture among the templates, and nothing is fetched from elsewhere.")]
    [InlineData("@font-face { font-family: X; src: url(../x.woff2) }", "(1,35): '../x.woff2' is not a style sheet, font or picture among the templates, and nothing is fetched from elsewhere.")]
    [InlineData("a::after { content: \"</style>\" }", ": '</style' cannot stand inside an inline element.")]
    [InlineData("@import \"page.css\";", ": the style sheet imports itself.")]
    public void Style_ThatReachesOutside_IsRefused(string css, string expected)
    {
        using var folder = new TemplateFolder();
        var source = folder.With("page.css", css);
        var error = Assert.Throws<TemplateException>(() => Page(source));
        Assert.Equal(folder.Shown("page.css") + expected, error.Message);
    }

    [Fact]
    public void Style_EmbedsAPictureOfTheFolder()
    {
        using var folder = new TemplateFolder();
        File.WriteAllText(Path.Combine(folder.Path, "dot.svg"), "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        Assert.Contains("url(data:image/svg+xml;base64,PHN2", Page(folder.With("page.css", "body { background: url('dot.svg') }")), StringComparison.Ordinal);
    }

    [Fact]
    public void File_ThatIsNotUtf8_IsAnError()
    {
        using var folder = new TemplateFolder();
        File.WriteAllBytes(Path.Combine(folder.Path, "page.html.hbs"), [0x68, 0xFF, 0xFE]);
        var error = Assert.Throws<TemplateException>(() => Page(TemplateSource.WithFolder(folder.Path)));
        Assert.Equal(folder.Shown("page.html.hbs") + ": the file is not UTF-8 text.", error.Message);
    }

    private static string Page(TemplateSource source)
    {
        using var output = new MemoryStream();
        new HtmlRenderer(source).Render(SampleReports.Rich, output);
        return System.Text.Encoding.UTF8.GetString(output.ToArray());
    }
}
