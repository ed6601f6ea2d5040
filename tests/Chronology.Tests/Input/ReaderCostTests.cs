using Chronology.Input.Html;
using Chronology.Input.Mail;
using Chronology.Input.Markdown;

namespace Chronology.Tests.Input;

[Collection(nameof(CostTests))]
public class ReaderCostTests
{
    [Theory]
    [InlineData(1_000, "<div>")]
    [InlineData(1_000, "<p><b><i>x")]
    [InlineData(2_000, "<p>hello there, this is a paragraph of prose on a page</p>\n")]
    [InlineData(4_000, "<br>")]
    [InlineData(1_000, "<table><tr><td>x")]
    [InlineData(50_000, "<")]
    [InlineData(1_000, "<ul><li>x")]
    [InlineData(1_000, "<div class=comments><h1>x")]
    [InlineData(1_000, "<a href=x><div>x")]
    public void Html_HostilePage_TakesLinearTime(int count, string piece) =>
        LinearTime.Assert(count, size => string.Concat(Enumerable.Repeat(piece, size)), page => new HtmlReader().Read(page));

    [Theory]
    [InlineData(2_500, "[")]
    [InlineData(2_500, "[](")]
    [InlineData(2_500, "<!--")]
    [InlineData(2_500, "![a]")]
    [InlineData(20_000, "#")]
    [InlineData(2_500, "- ")]
    [InlineData(2_500, "](")]
    [InlineData(2_500, "<http://x")]
    public void Markdown_HostileRun_TakesLinearTime(int count, string piece) =>
        LinearTime.Assert(count, size => string.Concat(Enumerable.Repeat(piece, size)), text => new MarkdownReader().Read(text));

    [Theory]
    [InlineData(1_000, "Content-Type: multipart/mixed; boundary=a\n\n--a\n")]
    [InlineData(1_000, "A: b\n c\n")]
    [InlineData(1_000, "\n> x 1:\n")]
    [InlineData(1_000, "=?utf-8?Q?")]
    public void Mail_HostileMessage_TakesLinearTime(int count, string piece) =>
        LinearTime.Assert(count, size => string.Concat(Enumerable.Repeat(piece, size)) + "\n\n" + string.Concat(Enumerable.Repeat(piece, size)), mail => new MailReader().Read(mail));
}
