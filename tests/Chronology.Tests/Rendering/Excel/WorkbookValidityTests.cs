using System.IO.Compression;
using Chronology.Rendering.Excel;
using Chronology.Rendering.Templates;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace Chronology.Tests.Rendering.Excel;

public class WorkbookValidityTests
{
    public static TheoryData<string> Models => ["rich", "hostile", "empty", "one", "many"];

    [Theory]
    [MemberData(nameof(Models))]
    public void Render_SatisfiesTheValidator(string name)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(Workbooks.Bytes(Workbooks.Model(name))), false);
        foreach (var version in (FileFormatVersions[])[FileFormatVersions.Office2007, FileFormatVersions.Microsoft365])
        {
            var errors = new OpenXmlValidator(version).Validate(document, TestContext.Current.CancellationToken);
            Assert.Empty(errors.Select(e => $"{version} {e.Part?.Uri} {e.Path?.XPath}: {e.Description}"));
        }
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void Render_TwiceGivesTheSameBytes(string name) => Assert.Equal(Workbooks.Bytes(Workbooks.Model(name)), Workbooks.Bytes(Workbooks.Model(name)));

    [Fact]
    public void Render_KeepsClockAndPlatformOut()
    {
        var bytes = Workbooks.Bytes(SampleReports.Rich);
        using var zip = new ZipArchive(new MemoryStream(bytes));
        Assert.All(zip.Entries, entry => Assert.Equal(new DateTime(1980, 1, 1), entry.LastWriteTime.DateTime));
        Assert.All(zip.Entries, entry => Assert.Equal(0, entry.ExternalAttributes));
        var headers = Enumerable.Range(0, bytes.Length - 6).Where(i => bytes.AsSpan(i, 4).SequenceEqual("PK\u0001\u0002"u8)).ToList();
        Assert.Equal(zip.Entries.Count, headers.Count);
        Assert.All(headers, at => Assert.Equal(0, bytes[at + 5]));
    }

    [Fact]
    public void Render_WritesToAStreamThatCannotSeek()
    {
        using var file = new MemoryStream();
        using (var pipe = new BrotliStream(file, CompressionLevel.Fastest, leaveOpen: true))
        {
            new WorkbookRenderer(TemplateSource.BuiltIn).Render(SampleReports.One, pipe);
        }

        file.Position = 0;
        using var back = new BrotliStream(file, CompressionMode.Decompress);
        using var plain = new MemoryStream();
        back.CopyTo(plain);
        Assert.Equal(Workbooks.Bytes(SampleReports.One), plain.ToArray());
    }

    /// <summary>By what it allocates, which no other work on the machine can change: twice the events cost twice as much.</summary>
    [Fact]
    public void Render_ScalesWithItsEvents()
    {
        Allocated(100);
        var ratio = (double)Allocated(4000) / Allocated(2000);
        Assert.InRange(ratio, 1.5, 2.2);
        Assert.InRange(Allocated(4000) / 4000, 1, 40_000);
    }

    [Fact]
    public void Render_CarriesAMegabyteTitle()
    {
        var model = HostileText.WithTitle(string.Concat(Enumerable.Repeat("&\uD83D\0title ", 100_000)));
        using var document = SpreadsheetDocument.Open(new MemoryStream(Workbooks.Bytes(model)), false);
        Assert.Empty(new OpenXmlValidator().Validate(document, TestContext.Current.CancellationToken));
        Assert.InRange(document.PackageProperties.Title!.Length, 200, 255);
    }

    private static long Allocated(int events)
    {
        var model = SampleReports.Many(events);
        var before = GC.GetAllocatedBytesForCurrentThread();
        new WorkbookRenderer(TemplateSource.BuiltIn).Render(model, Stream.Null);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
