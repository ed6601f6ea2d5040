using System.Text;
using Chronology.Input;
using Chronology.Text;
using NodaTime;

namespace Chronology.Tests.Input;

public sealed class DocumentReaderTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    private ReadResult Read(string name, byte[] bytes, ReadOptions? options = null) =>
        DocumentReader.Read(folder.Write(name, bytes), folder.Root, options);

    private ReadResult Read(string name, string text) => Read(name, Encoding.UTF8.GetBytes(text));

    [Theory]
    [InlineData("One.\r\nTwo.\r\n")]
    [InlineData("\nOne.\n\n\tTwo \u00E9\u4E2D\U0001F600.")]
    [InlineData(" Leading and trailing blanks stay. ")]
    public void Read_PlainText_KeepsEveryCharacter(string text)
    {
        var document = Read("x.txt", text).Document!;
        Assert.Equal(text, document.Text);
        Assert.Equal(("x", folder["x.txt"]), (document.Id, document.Path));
    }

    [Fact]
    public void Read_Bytes_AreHashed() =>
        Assert.Equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", Read("x.txt", "abc").Document!.Sha256);

    public static TheoryData<string, byte[]> Encoded()
    {
        const string text = "Caf\u00E9 \u2013 Z\u00FCrich.";
        var windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
        return new TheoryData<string, byte[]>
        {
            { "utf-8", Encoding.UTF8.GetBytes(text) },
            { "utf-8 with a mark", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)] },
            { "utf-16", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)] },
            { "utf-16 big endian", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(text)] },
            { "utf-16 without a mark", Encoding.Unicode.GetBytes(text) },
            { "utf-16 big endian without a mark", Encoding.BigEndianUnicode.GetBytes(text) },
            { "utf-32", [0xFF, 0xFE, 0, 0, .. Encoding.UTF32.GetBytes(text)] },
            { "windows-1252", windows.GetBytes(text) },
        };
    }

    [Theory]
    [MemberData(nameof(Encoded))]
    public void Read_Encoding_IsTold(string name, byte[] bytes)
    {
        var result = Read("x.txt", bytes);
        Assert.Equal("Caf\u00E9 \u2013 Z\u00FCrich.", result.Document?.Text);
        Assert.Equal(name == "windows-1252" ? 1 : 0, result.Diagnostics.Length);
    }

    [Theory]
    [InlineData("iso-8859-1", 1252)]
    [InlineData("windows-1251", 1251)]
    [InlineData("koi8-r", 20866)]
    [InlineData("Shift_JIS", 932)]
    [InlineData("gb2312", 936)]
    [InlineData("utf-8", 65001)]
    public void Read_HtmlCharset_IsObeyed(string name, int codePage)
    {
        var words = codePage switch { 1252 => "Br\u00FCssel caf\u00E9", 1251 or 20866 => "\u041C\u043E\u0441\u043A\u0432\u0430", 932 => "\u6771\u4EAC\u3067", 936 => "\u5317\u4EAC\u5E02", _ => "Br\u00FCssel \u6771" };
        var encoding = codePage == 65001 ? Encoding.UTF8 : CodePagesEncodingProvider.Instance.GetEncoding(codePage)!;
        var page = $"<html><head><meta http-equiv=Content-Type content='text/html; charset={name}'></head><body><p>{words}</p></body></html>";
        var result = Read("x.html", encoding.GetBytes(page));
        Assert.Equal(words + "\n", result.Document!.Text);
        Assert.Empty(result.Diagnostics);
    }

    [Fact]
    public void Read_HtmlCharsetThatIsWrong_GivesWayToValidUtf8()
    {
        var result = Read("x.html", "<meta charset=iso-8859-1><p>Br\u00FCssel</p>");
        Assert.Equal("Br\u00FCssel\n", result.Document!.Text);
    }

    [Fact]
    public void Read_GuessedEncoding_SaysWhere()
    {
        var result = Read("x.txt", [.. "Line one.\nIn Z"u8, 0xFC, .. "rich.\n"u8]);
        var diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal("In Z\u00FCrich.", result.Document!.Text.Split('\n')[1]);
        Assert.Equal($"{folder["x.txt"]}(2,5): not UTF-8, so the file was read as windows-1252; save it as UTF-8 if letters come out wrong.", diagnostic.Message);
        Assert.Equal((2, 5, "x"), (diagnostic.Line, diagnostic.Column, diagnostic.DocumentId));
    }

    [Fact]
    public void Read_DamagedUtf8_SaysWhere()
    {
        var result = Read("x.txt", [.. "Z\u00FCrich and Gen\u00E8ve.\nBroken "u8, 0xE2, 0x80, .. " here.\n"u8]);
        Assert.Equal("Broken \uFFFD here.", result.Document!.Text.Split('\n')[1]);
        Assert.Equal($"{folder["x.txt"]}(2,8): some bytes are not valid utf-8 and stand in the text as U+FFFD; save the file again as UTF-8.", Assert.Single(result.Diagnostics).Message);
    }

    [Fact]
    public void Read_LoneSurrogateInUtf16_ComesOutReplaced()
    {
        var result = Read("x.txt", [0xFF, 0xFE, 0x41, 0, 0x00, 0xD8, 0x42, 0]);
        Assert.Equal("A\uFFFDB", result.Document!.Text);
    }

    public static TheoryData<byte[], string, string> Unreadable() => new()
    {
        { [], InputCodes.FileEmpty, "the file is empty; there is nothing to read." },
        { " \r\n\t"u8.ToArray(), InputCodes.FileEmpty, "the file is empty; there is nothing to read." },
        { [0xEF, 0xBB, 0xBF], InputCodes.FileEmpty, "the file is empty; there is nothing to read." },
        { [1, 0, 2, 0xFF, 0, 3, 4, 5, 0, 0, 0], InputCodes.FileBinary, "the file holds binary data, not text; save its text as .txt or .html." },
        { [1, 2, 3, 4, 5, 6, 7, 8, 14, 15, 16, 0xF5], InputCodes.FileBinary, "the file holds binary data, not text; save its text as .txt or .html." },
        { "%PDF-1.7 text"u8.ToArray(), InputCodes.FileBinary, "the file holds a PDF document, not text; save its text as .txt or .html." },
        { "PK\u0003\u0004rest"u8.ToArray(), InputCodes.FileBinary, "the file holds a zip archive or an office document, not text; save its text as .txt or .html." },
        { "{\\rtf1\\ansi text}"u8.ToArray(), InputCodes.FileBinary, "the file holds a rich text (RTF) document, not text; save its text as .txt or .html." },
        { [0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10, 0], InputCodes.FileBinary, "the file holds a picture, not text; save its text as .txt or .html." },
        { [0xCC, 0xEE, 0xF1, 0xEA, 0xE2, 0xE0, 0x20, 0xC0, 0xC1], InputCodes.EncodingUnknown, "the file's character encoding cannot be told; save it as UTF-8." },
    };

    [Theory]
    [MemberData(nameof(Unreadable))]
    public void Read_NoText_GivesOneSentence(byte[] bytes, string code, string sentence)
    {
        var result = Read("x.txt", bytes);
        Assert.Null(result.Document);
        var diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal((code, DiagnosticSeverity.Error, "x"), (diagnostic.Code, diagnostic.Severity, diagnostic.DocumentId));
        Assert.Equal($"{folder["x.txt"]}: {sentence}", diagnostic.Message);
    }

    [Fact]
    public void Read_TooLarge_GivesOneSentence()
    {
        var result = Read("x.txt", new byte[2_000_001], new ReadOptions(2_000_000));
        Assert.Equal($"{folder["x.txt"]}: the file is larger than 2 MB; split it into smaller files.", Assert.Single(result.Diagnostics).Message);
    }

    [Fact]
    public void Read_MissingFile_GivesOneSentence()
    {
        var result = DocumentReader.Read(folder["gone.txt"], folder.Root);
        Assert.Equal($"{folder["gone.txt"]}: the file cannot be opened (it is no longer there).", Assert.Single(result.Diagnostics).Message);
    }

    [Fact]
    public void Read_HtmlWithoutText_GivesOneSentence()
    {
        var result = Read("x.html", "<html><head><title>T</title><script>var a = 1;</script></head><body><img src=a.png></body></html>");
        Assert.Equal($"{folder["x.html"]}: the file holds no text that can be read; check that the page was saved with its text.", Assert.Single(result.Diagnostics).Message);
    }

    [Theory]
    [InlineData("The dam\n\nThe dam broke on 5 May 2020.", "The dam")]
    [InlineData("\n\nThe dam\n\nText.", "The dam")]
    [InlineData("The dam broke.\n\nText.", null)]
    [InlineData("The dam\nbroke on 5 May.\n\nText.", null)]
    [InlineData("By Jane Roe\n\nText.", null)]
    [InlineData("and then the dam\n\nText.", null)]
    [InlineData("Only one line", null)]
    [InlineData("12345\n\nText.", null)]
    public void Read_PlainTextTitle_StandsApart(string text, string? title) => Assert.Equal(title, Read("x.txt", text).Document!.Title);

    [Fact]
    public void Read_PathDate_IsStated()
    {
        var stated = Assert.Single(Read("2011-02-03/x.txt", "Text.").Document!.StatedDates);
        Assert.Equal(new StatedDate(new LocalDate(2011, 2, 3), StatedDateSource.Path, "2011-02-03"), stated);
    }
}
