using System.Collections.Immutable;
using System.Text;
using Chronology.Input;
using Chronology.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Chronology.Tests.Input;

/// <summary>Whatever a file holds, reading it ends with a sound document or with one error.</summary>
public class InputFuzzTests
{
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(400);

    private static readonly string[] Names = ["x.txt", "x.md", "x.html", "x.eml"];

    private static readonly string[] Pieces =
    [
        "<html lang=en>", "<body>", "<p>", "</p>", "<div class='related share'>", "</div>", "<article>", "</article>", "<table><tr><td>", "</table>", "<li>", "<ul>", "<br>", "<h1>",
        "<a href=x>", "</a>", "<script type='application/ld+json'>", "{\"@type\":\"Article\",\"datePublished\":\"2020-05-05\"", "\\ud800", "</script>", "<time datetime=2020-05-05>", "<!--", "-->",
        "<meta name=date content=2020-05-05>", "<meta charset=utf-16>", "&#xD800;", "&nbsp;", "<![CDATA[", "<svg><title>", "<template>", "<select><option>", "<frameset>", "<plaintext>", "<pre>\n\n",
        "---\n", "date: 2020-05-05\n", "title: \"\\uD800\n", "a: &b [*b, {", "# Title\n", "===\n", "```\n", "](http://x.y/2020-05-05)", "![", "[1]: http://x\n",
        "Content-Type: multipart/mixed; boundary=b\n", "\n\n--b\n", "--b--\n", "Content-Transfer-Encoding: base64\n", "Content-Transfer-Encoding: quoted-printable\n", "=C3=", "=?utf-8?Q?=C3=BC?=", "Date: Tue, 05 May 2020 10:00:00 +0200\n", "Subject: x\n", "> On 5 May\n", "-- \n",
        "The court met on 5 May 2020 and adjourned. ", "Latest posts\n", "Also read: Bridge closed\n", "Bridge Closed To Lorries\n", "5 May 2020\n", "holiday05.05.2020 - 2\n", "\r\n", "\r", "\t", " ", "\u2028", "\uFEFF", "\u00AD", "\U0001F600", "caf\u00E9", "\u0130\u0131", "'\u2019\"\u201D", "\u202E",
    ];

    private static readonly Gen<string> Soup = Gen.Elements(Pieces).ArrayOf().Select(string.Concat);

    [Fact]
    public void Read_AnyBytes_IsSound() => Check.One(Many, Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), bytes => Names.All(name => IsSound(name, bytes))));

    [Fact]
    public void Read_AnyCharacters_IsSound() => Check.One(Many, Prop.ForAll(ArbMap.Default.ArbFor<string>(), text => Names.All(name => IsSound(name, Encoding.UTF8.GetBytes(text ?? "")))));

    [Fact]
    public void Read_SoupOfMarkup_IsSound() => Check.One(Many.WithEndSize(200), Prop.ForAll(Soup.ToArbitrary(), text => Names.All(name => IsSound(name, Encoding.UTF8.GetBytes(text)))));

    [Fact]
    public void Read_SoupInUtf16_IsSound() => Check.One(Many, Prop.ForAll(Soup.ToArbitrary(), text => Names.All(name => IsSound(name, [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)]))));

    [Fact]
    public void Read_PageCutAnywhere_IsSound()
    {
        var page = Encoding.UTF8.GetBytes(string.Concat(Pieces));
        for (var length = 0; length < page.Length; length += 3)
        {
            Assert.True(Names.All(name => IsSound(name, page[..length])), $"cut at {length}");
        }
    }

    [Fact]
    public void Read_LongLine_IsSound()
    {
        var line = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("the court met on 5 May 2020 and ", 60_000)));
        Assert.True(Names.All(name => IsSound(name, line)));
    }

    [Theory]
    [InlineData("the last Monday of May 2020 ")]
    [InlineData("1234567890")]
    [InlineData("\u4E00\u4E01")]
    public void Read_EndlessWord_IsSound(string piece) => Assert.True(Names.All(name => IsSound(name, Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(piece, 50_000))))));

    private static bool IsSound(string name, byte[] bytes)
    {
        var found = new FoundDocument("x", name, "/" + name, name, "");
        var result = DocumentReader.Read(found, DocumentFormats.ReaderFor(name)!, bytes);
        var again = DocumentReader.Read(found, DocumentFormats.ReaderFor(name)!, bytes);
        if (result.Document is not { } document)
        {
            return result.Diagnostics.Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) == 1;
        }
        var sentences = TextAnalyzer.Analyze(document).Sentences;
        return !string.IsNullOrWhiteSpace(document.Text)
            && IsWellFormed(document.Text) && IsWellFormed(document.Title ?? "") && document.Title?.Contains('\n', StringComparison.Ordinal) != true
            && new[] { document.MarkedFurniture, document.MarkedHeadings, document.MarkedProse }.All(spans => AreInside(spans, document.Text))
            && document.StatedDates.All(stated => stated.Day.Year is >= 1500 and <= 2199)
            && document.Text == again.Document!.Text && document.MarkedFurniture.SequenceEqual(again.Document.MarkedFurniture)
            && sentences.All(sentence => sentence.Span.Length > 0);
    }

    private static bool AreInside(ImmutableArray<TextSpan> spans, string text) =>
        spans.All(span => span.Start >= 0 && span.Length > 0 && span.End <= text.Length) && spans.SequenceEqual(spans.OrderBy(span => span.Start));

    private static bool IsWellFormed(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]))
            {
                return false;
            }
        }
        return true;
    }
}
