using Chronology.Rendering.Html;
using Chronology.Rendering.Templates;

namespace Chronology.Tests.Rendering.Templates;

/// <summary>A broken template is refused with file, line, column and what is wrong, before anything is written.</summary>
public class HandlebarsErrorTests
{
    public static TheoryData<string, string> Broken => new()
    {
        { "<p>\n  {{title", "(2,3): '{{' is not closed, expected '}}'." },
        { "{{!-- a note", "(1,1): '{{' is not closed, expected '--}}'." },
        { "<p>\n{{#if title}<p>\n{{title}}", "(2,1): '{{' is not closed, expected '}}'." },
        { "<p>{{{title}}}</p>", "(1,4): unescaped output is not allowed; write {{name}}." },
        { "<p>{{&title}}</p>", "(1,4): unescaped output is not allowed; write {{name}}." },
        { "a\n{{#if title}}b", "(2,1): '{{#if title}}' is not closed, expected '{{/if}}'." },
        { "a\n{{#if title}}b\n {{/each}}", "(3,2): unexpected '{{/each}}', expected '{{/if}}' for line 2." },
        { "{{/if}}", "(1,1): '{{/if}}' closes nothing." },
        { "{{else}}", "(1,1): '{{else}}' stands outside any block." },
        { "{{#loop years}}{{/loop}}", "(1,1): unknown block 'loop', expected one of if, unless, each, with." },
        { "{{#each}}{{/each}}", "(1,1): '#each' says of nothing, expected a name." },
        { "\n\n {{upper title}}", "(3,2): unknown helper 'upper', expected one of style, script, data, policy, lookup." },
        { "{{> nopart}}", "(1,1): unknown part 'nopart', expected a file parts/nopart.hbs." },
        { "{{ }}", "(1,1): there is nothing between the braces, expected a name." },
        { "x {{titel}}", "(1,3): unknown name 'titel', expected 'title'." },
        { "{{style \"nope.css\"}}", "(1,1): there is no template file \"nope.css\"." },
        { "{{heading}}", "(1,1): unknown name 'heading'." },
        { "{{#each years}}{{heading}}{{#each groups}}\n{{#each events}}{{heading}}{{/each}}{{/each}}{{/each}}", "(2,17): unknown name 'heading', expected 'headline'." },
        { "{{#each years}}{{../titel}}{{/each}}", "(1,16): unknown name '../titel'." },
        { "{{#if title}}a{{else if titel}}b{{/if}}", "(1,15): unknown name 'titel', expected 'title'." },
        { "{{#if title}}{{else}}{{nope}}{{/if}}", "(1,22): unknown name 'nope'." },
        { "{{#each years}}\n{{#each groups}}{{nope}}{{/each}}{{/each}}", "(2,17): unknown name 'nope'." },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void BrokenTemplate_IsNamedWithItsPlace(string template, string expected)
    {
        using var folder = new TemplateFolder();
        var source = folder.With("page.html.hbs", template);
        using var output = new MemoryStream();
        var error = Assert.Throws<TemplateException>(() => new HtmlRenderer(source).Render(SampleReports.Rich, output));
        Assert.Equal(folder.Shown("page.html.hbs") + expected, error.Message);
        Assert.Equal(0, output.Length);
    }

    /// <summary>What today's report does not reach, tomorrow's will.</summary>
    [Theory]
    [InlineData("{{#each notes}}{{nope}}{{/each}}", "(1,16): unknown name 'nope'.")]
    [InlineData("{{#each undated}}{{#each quotes}}{{reason}}{{/each}}{{/each}}", "(1,34): unknown name 'reason'.")]
    public void UnknownName_WhereNothingIsToShow_IsFoundAllTheSame(string template, string expected)
    {
        using var folder = new TemplateFolder();
        var error = Assert.Throws<TemplateException>(() => new HtmlRenderer(folder.With("page.html.hbs", template)).Render(SampleReports.Empty, Stream.Null));
        Assert.Equal(folder.Shown("page.html.hbs") + expected, error.Message);
    }

    [Fact]
    public void UnknownName_InAPart_NamesThePart()
    {
        using var folder = new TemplateFolder();
        var source = folder.With("parts/chips.hbs", "\n {{nochip}}");
        var error = Assert.Throws<TemplateException>(() => new HtmlRenderer(source).Render(SampleReports.Rich, Stream.Null));
        Assert.Equal(folder.Shown("parts/chips.hbs") + "(2,2): unknown name 'nochip'.", error.Message);
    }

    [Fact]
    public void PartThatCallsItself_IsAnErrorAndNotAnEnd()
    {
        using var folder = new TemplateFolder();
        var source = folder.With("parts/chips.hbs", "{{> chips}}");
        var error = Assert.Throws<TemplateException>(() => new HtmlRenderer(source).Render(SampleReports.Rich, Stream.Null));
        Assert.StartsWith(folder.Shown("parts/chips.hbs") + "(1,1): the part 'chips' calls itself.", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{{!-- {{title}} {{#if}} --}}ok", "ok")]
    [InlineData("{{! a note }}ok", "ok")]
    [InlineData("{{#each years}}{{#if @first}}{{#with ../title}}ok{{/with}}{{/if}}{{/each}}", "ok")]
    [InlineData("{{#each years}}{{#if @last}}{{#each this.groups}}{{#if @last}}ok{{/if}}{{/each}}{{/if}}{{/each}}", "ok")]
    [InlineData("{{~#if title~}} ok {{~/if~}}", "ok")]
    [InlineData("{{#unless subtitle}}a{{else}}ok{{/unless}}", "ok")]
    public void SoundTemplate_IsTaken(string template, string expected)
    {
        using var folder = new TemplateFolder();
        using var output = new MemoryStream();
        new HtmlRenderer(folder.With("page.html.hbs", template)).Render(SampleReports.Rich, output);
        Assert.Equal(expected, System.Text.Encoding.UTF8.GetString(output.ToArray()));
    }
}
