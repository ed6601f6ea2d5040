using System.IO.Compression;
using System.Xml.Linq;
using ClosedXML.Excel;
using Chronology.Rendering;
using Chronology.Rendering.Excel;
using Chronology.Rendering.Templates;
using Chronology.Tests.Cli;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace Chronology.Tests.Rendering.Excel.Filling;

/// <summary>Template workbooks as their users would make them, and what becomes of them.</summary>
internal static class UserTemplate
{
    public static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /// <summary>A workbook made from nothing.</summary>
    public static byte[] New(Action<XLWorkbook> make)
    {
        using var workbook = new XLWorkbook();
        make(workbook);
        using var stream = new MemoryStream();
        workbook.SaveAs(stream);
        return stream.ToArray();
    }

    /// <summary>The built-in template with one part changed.</summary>
    public static byte[] BuiltInWith(string part, Action<XElement> change) => With(TemplateSource.BuiltIn.ReadBytes(WorkbookRenderer.TemplateName), part, change);

    public static byte[] With(byte[] template, string part, Action<XElement> change)
    {
        using var stream = new MemoryStream();
        stream.Write(template);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            var entry = zip.GetEntry(part)!;
            XDocument xml;
            using (var old = entry.Open())
            {
                xml = XDocument.Load(old);
            }

            change(xml.Root!);
            entry.Delete();
            using var fresh = zip.CreateEntry(part).Open();
            xml.Save(fresh);
        }

        return stream.ToArray();
    }

    /// <summary>The built-in template with one part missing.</summary>
    public static byte[] Without(string part)
    {
        using var stream = new MemoryStream();
        stream.Write(TemplateSource.BuiltIn.ReadBytes(WorkbookRenderer.TemplateName));
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            zip.GetEntry(part)!.Delete();
        }

        return stream.ToArray();
    }

    public static byte[] Fill(byte[] template, ReportModel model)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(Path.Combine(folder.FullPath, WorkbookRenderer.TemplateName), template);
        using var stream = new MemoryStream();
        new WorkbookRenderer(TemplateSource.WithFolder(folder.FullPath)).Render(model, stream);
        return stream.ToArray();
    }

    /// <summary>The sentence that refuses the template, from the file's name on; nothing may have been written.</summary>
    public static string Refusal(byte[] template)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(Path.Combine(folder.FullPath, WorkbookRenderer.TemplateName), template);
        using var stream = new MemoryStream();
        var refusal = Assert.Throws<TemplateException>(() => new WorkbookRenderer(TemplateSource.WithFolder(folder.FullPath)).Render(SampleReports.Rich, stream));
        Assert.Equal(0, stream.Length);
        return refusal.Message[refusal.Message.IndexOf(WorkbookRenderer.TemplateName, StringComparison.Ordinal)..];
    }

    public static void AssertValid(byte[] bytes)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(bytes), false);
        var errors = new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document, TestContext.Current.CancellationToken);
        Assert.Empty(errors.Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}"));
    }

    public static IXLTable AddTable(this XLWorkbook workbook, string sheet, string table, params string[] headers)
    {
        var added = workbook.AddWorksheet(sheet);
        for (var i = 0; i < headers.Length; i++)
        {
            added.Cell(1, i + 1).SetValue(headers[i]);
        }

        return added.Range(1, 1, 2, headers.Length).CreateTable(table);
    }
}
