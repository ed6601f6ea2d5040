using System.Collections.Immutable;
using System.Text;
using Chronology.Rendering;
using Chronology.Rendering.Pdf;
using Chronology.Rendering.Templates;

namespace Chronology.Tests.Rendering.Pdf;

/// <summary>How often is printed, and what is learnt between; the engine here keeps what it is given and answers with prepared files.</summary>
public class PrintPassesTests
{
    [Fact]
    public void Second_PrintHoldsThePagesOfTheFirst()
    {
        var engine = new PreparedEngine(FakePdf.WithPages(3, ("in-July-1944", 2), ("sources", 3)));
        Render(engine, new PrintOptions());
        Assert.Equal(2, engine.Documents.Count);
        Assert.DoesNotContain("@counter-style", engine.Documents[0], StringComparison.Ordinal);
        Assert.Contains("@counter-style", engine.Documents[1], StringComparison.Ordinal);
        Assert.Matches("Sources</span><span class=\"dots\"></span><span class=\"page\">3</span>", engine.Documents[1]);
    }

    [Fact]
    public void Print_WhosePagesMoved_IsPrintedOnceMoreAndNoOftener()
    {
        var engine = new PreparedEngine(FakePdf.WithPages(3, ("sources", 2)), FakePdf.WithPages(4, ("sources", 3)), FakePdf.WithPages(5, ("sources", 4)));
        Assert.Equal(FakePdf.WithPages(5, ("sources", 4)), Render(engine, new PrintOptions()));
        Assert.Equal(3, engine.Documents.Count);
    }

    [Fact]
    public void File_OfAnotherMake_IsTakenAsItIs()
    {
        var engine = new PreparedEngine("%PDF-9 of another kind"u8.ToArray());
        Assert.Equal("%PDF-9 of another kind"u8.ToArray(), Render(engine, new PrintOptions { Bates = BatesNumbers.TryParse("A1") }));
        Assert.Single(engine.Documents);
    }

    [Fact]
    public void Progress_RisesToItsTotal()
    {
        var told = new List<PrintProgress>();
        Render(new PreparedEngine(FakePdf.WithPages(3)), new PrintOptions { Progress = new Listener(told.Add) });
        Assert.Equal(told.Select(p => p.Done).Order(), told.Select(p => p.Done));
        Assert.Equal((0, told[^1].Total), (told[0].Done, told[^1].Done));
    }

    [Fact]
    public void Letters_WithoutAFont_AreWarnedOfOnce()
    {
        var warnings = new List<string>();
        Render(new PreparedEngine(FakePdf.WithPages(3)) { Unprintable = [new Rune('क')] }, new PrintOptions { Warn = warnings.Add });
        Assert.Equal([MissingLetters.Sentence([new Rune('क')])], warnings);
    }

    private static byte[] Render(IPdfEngine engine, PrintOptions options)
    {
        using var output = new MemoryStream();
        new PdfRenderer(TemplateSource.BuiltIn, engine, options).Render(SampleReports.Rich, output);
        return output.ToArray();
    }

    private sealed class Listener(Action<PrintProgress> hear) : IProgress<PrintProgress>
    {
        public void Report(PrintProgress value) => hear(value);
    }

    private sealed class PreparedEngine(params byte[][] files) : IPdfEngine, IPdfPrinter
    {
        public List<string> Documents { get; } = [];

        public ImmutableArray<Rune> Unprintable { get; init; } = [];

        public IPdfPrinter Start() => this;

        public PrintedDocument Print(string html)
        {
            Documents.Add(html);
            return new PrintedDocument(files[Math.Min(Documents.Count, files.Length) - 1], Unprintable);
        }

        public void Dispose()
        {
        }
    }
}
