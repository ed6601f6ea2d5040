using Chronology.Rendering.Templates;

namespace Chronology.Tests.Rendering.Templates;

/// <summary>What every template engine must do, whatever its language. A new engine joins by deriving from this and spelling the few forms.</summary>
public abstract class TemplateEngineConformance
{
    private static readonly Dictionary<string, object> View = new()
    {
        ["hostile"] = "<script>alert('x')</script> & \"quoted\" `tick` =",
        ["braces"] = "{{title}} {{{title}}} {{#if x}} {% y %} ${z} {{> part}}",
        ["scripts"] = "Ελένη Пётр ليلى יעל 山田 मीरा é — …",
        ["full"] = "yes",
        ["empty"] = "",
        ["none"] = new List<string>(),
        ["names"] = new List<string> { "<a>", "b" },
        ["rows"] = new List<Dictionary<string, object>> { new() { ["cell"] = "1&" }, new() { ["cell"] = "2" } },
        ["inner"] = new Dictionary<string, object> { ["cell"] = "deep" },
    };

    protected abstract string Extension { get; }

    protected abstract string Value(string name);

    protected abstract string If(string name, string then, string otherwise);

    protected abstract string Each(string name, string body);

    protected abstract string With(string name, string body);

    /// <summary>Asks for a style, a script or the policy that allows them.</summary>
    protected abstract string Call(string what, string file);

    /// <summary>The item itself, in a list of strings.</summary>
    protected abstract string Item { get; }

    [Fact]
    public void Value_IsEscapedForTextAndAttributes()
    {
        var result = Fill(Value("hostile"));
        Assert.DoesNotContain('<', result);
        Assert.DoesNotContain('>', result);
        Assert.DoesNotContain('"', result);
        Assert.DoesNotContain('\'', result);
        Assert.Equal((string)View["hostile"], System.Net.WebUtility.HtmlDecode(result));
    }

    [Fact]
    public void Value_IsNeverReadAsTemplate() => Assert.Equal((string)View["braces"], System.Net.WebUtility.HtmlDecode(Fill(Value("braces"))));

    [Fact]
    public void Value_KeepsLettersOfEveryScript() => Assert.Equal((string)View["scripts"], System.Net.WebUtility.HtmlDecode(Fill(Value("scripts"))));

    [Theory]
    [InlineData("full", "then")]
    [InlineData("empty", "else")]
    [InlineData("none", "else")]
    [InlineData("names", "then")]
    public void If_TakesEmptyForFalse(string name, string expected) => Assert.Equal(expected, Fill(If(name, "then", "else")));

    [Fact]
    public void Each_WalksStringsInOrderAndEscapesThem() => Assert.Equal("[&lt;a&gt;][b]", Fill(Each("names", "[" + Item + "]")));

    [Fact]
    public void Each_WalksRows() => Assert.Equal("[1&amp;][2]", Fill(Each("rows", "[" + Value("cell") + "]")));

    [Fact]
    public void With_StepsIntoADictionary() => Assert.Equal("deep", Fill(With("inner", Value("cell"))));

    [Fact]
    public void UnknownName_IsAnErrorWithItsPlace()
    {
        var error = Assert.Throws<TemplateException>(() => Fill("one\n  " + Value("nobody")));
        Assert.Equal((2, 3), (error.Line, error.Column));
        Assert.EndsWith("t" + Extension + "(2,3): unknown name 'nobody'.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void UnknownName_InACondition_IsAnError() => Assert.Throws<TemplateException>(() => Fill(If("nobody", "then", "else")));

    [Fact]
    public void UnknownName_WhereNothingIsReached_IsAnErrorWithItsPlace()
    {
        var error = Assert.Throws<TemplateException>(() => Fill(If("empty", Value("nobody"), "")));
        Assert.Equal(1, error.Line);
        Assert.EndsWith(": unknown name 'nobody'.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void UnknownName_InARowOfALaterReport_IsAnError() => Assert.Throws<TemplateException>(() => Fill(Each("none", Value("cell"))));

    /// <summary>The engine's own styles and scripts are the only text that is not escaped, and the policy allows exactly these.</summary>
    [Fact]
    public void Assets_StandInlineAndInThePolicy()
    {
        using var folder = new TemplateFolder();
        folder.With("t" + Extension, Call("policy", "") + "|" + Call("style", "own.css") + "|" + Call("script", "own.js"));
        folder.With("own.css", "p > a { content: \"&\" }");
        var parts = TemplateEngines.Render(folder.With("own.js", "1 < 2 && 'x'"), "t", View).Split('|');
        Assert.Equal("<style>p > a { content: \"&\" }\n</style>", parts[1]);
        Assert.Equal("<script>1 < 2 && 'x'</script>", parts[2]);
        Assert.Matches("^default-src 'none'; style-src 'sha256-[^']+'; script-src 'sha256-[^']+'; ", parts[0]);
    }

    [Fact]
    public void Text_AroundValuesStaysAsItIs() => Assert.Equal("a <b>&amp;</b>\n\tyes é", Fill("a <b>&amp;</b>\n\t" + Value("full") + " é"));

    [Fact]
    public void SameInput_GivesTheSameText()
    {
        var template = Each("rows", Value("cell")) + Value("hostile");
        Assert.Equal(Fill(template), Fill(template));
    }

    protected string Fill(string template)
    {
        using var folder = new TemplateFolder();
        return TemplateEngines.Render(folder.With("t" + Extension, template), "t", View, specimen: View);
    }
}
