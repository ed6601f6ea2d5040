using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Chronology.Rendering.Excel;

/// <summary>Puts sheets into one package (ECMA-376 part 2) whose bytes depend on the sheets alone.</summary>
internal static class WorkbookPackage
{
    private const string Office = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    // The earliest moment that a zip archive can tell: no clock reaches the package.
    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static void Write(Stream output, string title, IReadOnlyList<ISheet> sheets)
    {
        using var package = new MemoryStream();
        using (var zip = new ZipArchive(package, ZipArchiveMode.Create, leaveOpen: true))
        {
            Part(zip, "[Content_Types].xml", writer => WriteContentTypes(writer, sheets));
            Part(zip, "_rels/.rels", WriteRootRelationships);
            Part(zip, "docProps/core.xml", writer => WriteCoreProperties(writer, title));
            Part(zip, "docProps/app.xml", WriteProgram);
            Part(zip, "xl/workbook.xml", writer => WriteWorkbook(writer, sheets));
            Part(zip, "xl/_rels/workbook.xml.rels", writer => WriteWorkbookRelationships(writer, sheets.Count));
            Part(zip, "xl/styles.xml", StyleSheet.Write);
            var strings = new SharedStrings();
            for (var i = 0; i < sheets.Count; i++)
            {
                WriteSheet(zip, sheets[i], i + 1, strings);
            }

            Part(zip, "xl/sharedStrings.xml", strings.Write);
        }

        ForgetPlatform(package.GetBuffer().AsSpan(0, (int)package.Length));
        package.Position = 0;
        package.CopyTo(output);
    }

    private static void WriteSheet(ZipArchive zip, ISheet sheet, int number, SharedStrings strings)
    {
        Part(zip, $"xl/worksheets/sheet{number.Invariant()}.xml", writer => sheet.Write(writer, strings));
        if (sheet.HasTable)
        {
            Part(zip, $"xl/tables/table{number.Invariant()}.xml", writer => sheet.WriteTable(writer, number));
            Part(zip, $"xl/worksheets/_rels/sheet{number.Invariant()}.xml.rels", writer =>
            {
                writer.WriteStartElement("Relationships", Namespaces.PackageRelationships);
                Relationship(writer, 1, "table", $"../tables/table{number.Invariant()}.xml");
                writer.WriteEndElement();
            });
        }
    }

    private static void Part(ZipArchive zip, string path, Action<XmlWriter> write)
    {
        var entry = zip.CreateEntry(path, CompressionLevel.Optimal);
        entry.LastWriteTime = Epoch;
        entry.ExternalAttributes = 0;
        using var stream = entry.Open();
        using var writer = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false), NewLineChars = "\n" });
        writer.WriteStartDocument(standalone: true);
        write(writer);
    }

    private static void WriteContentTypes(XmlWriter writer, IReadOnlyList<ISheet> sheets)
    {
        writer.WriteStartElement("Types", Namespaces.ContentTypes);
        writer.Element("Default", ("Extension", "rels"), ("ContentType", "application/vnd.openxmlformats-package.relationships+xml"));
        writer.Element("Default", ("Extension", "xml"), ("ContentType", "application/xml"));
        Override("/xl/workbook.xml", Office + "sheet.main+xml");
        Override("/xl/styles.xml", Office + "styles+xml");
        Override("/xl/sharedStrings.xml", Office + "sharedStrings+xml");
        Override("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
        Override("/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml");
        for (var i = 1; i <= sheets.Count; i++)
        {
            Override($"/xl/worksheets/sheet{i.Invariant()}.xml", Office + "worksheet+xml");
            if (sheets[i - 1].HasTable)
            {
                Override($"/xl/tables/table{i.Invariant()}.xml", Office + "table+xml");
            }
        }

        writer.WriteEndElement();

        void Override(string part, string type) => writer.Element("Override", ("PartName", part), ("ContentType", type));
    }

    private static void WriteRootRelationships(XmlWriter writer)
    {
        writer.WriteStartElement("Relationships", Namespaces.PackageRelationships);
        Relationship(writer, 1, "officeDocument", "xl/workbook.xml");
        writer.Element(
            "Relationship", ("Id", "rId2"), ("Type", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"), ("Target", "docProps/core.xml"));
        Relationship(writer, 3, "extended-properties", "docProps/app.xml");
        writer.WriteEndElement();
    }

    private static void WriteWorkbookRelationships(XmlWriter writer, int sheets)
    {
        writer.WriteStartElement("Relationships", Namespaces.PackageRelationships);
        for (var i = 1; i <= sheets; i++)
        {
            Relationship(writer, i, "worksheet", $"worksheets/sheet{i.Invariant()}.xml");
        }

        Relationship(writer, sheets + 1, "styles", "styles.xml");
        Relationship(writer, sheets + 2, "sharedStrings", "sharedStrings.xml");
        writer.WriteEndElement();
    }

    private static void Relationship(XmlWriter writer, int id, string type, string target) =>
        writer.Element("Relationship", ("Id", "rId" + id.Invariant()), ("Type", Namespaces.Relationships + "/" + type), ("Target", target));

    // No creation date: the program reads no clock, and an invented one would be a lie.
    private static void WriteCoreProperties(XmlWriter writer, string title)
    {
        writer.WriteStartElement("cp", "coreProperties", Namespaces.CoreProperties);
        writer.WriteAttributeString("xmlns", "dc", null, Namespaces.DublinCore);
        writer.WriteElementString("title", Namespaces.DublinCore, CellText.Line(title, 250));
        writer.WriteElementString("creator", Namespaces.DublinCore, "Chronology");
        writer.WriteEndElement();
    }

    private static void WriteProgram(XmlWriter writer)
    {
        writer.WriteStartElement("Properties", Namespaces.ExtendedProperties);
        writer.WriteElementString("Application", Namespaces.ExtendedProperties, "Chronology");
        writer.WriteEndElement();
    }

    private static void WriteWorkbook(XmlWriter writer, IReadOnlyList<ISheet> sheets)
    {
        writer.WriteStartElement("workbook", Namespaces.Main);
        writer.WriteAttributeString("xmlns", "r", null, Namespaces.Relationships);
        writer.Start("bookViews");
        writer.Element("workbookView", ("xWindow", "0"), ("yWindow", "0"), ("windowWidth", "28800"), ("windowHeight", "16000"), ("activeTab", "0"));
        writer.WriteEndElement();
        writer.Start("sheets");
        for (var i = 0; i < sheets.Count; i++)
        {
            writer.Start("sheet", ("name", sheets[i].Name), ("sheetId", (i + 1).Invariant()));
            writer.WriteAttributeString("id", Namespaces.Relationships, "rId" + (i + 1).Invariant());
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
        WriteNames(writer, sheets);
        writer.WriteEndElement();
    }

    private static void WriteNames(XmlWriter writer, IReadOnlyList<ISheet> sheets)
    {
        writer.Start("definedNames");
        for (var i = 0; i < sheets.Count; i++)
        {
            Name("_xlnm.Print_Area", i, sheets[i].PrintArea);
            if (sheets[i].PrintTitles is { } titles)
            {
                Name("_xlnm.Print_Titles", i, titles);
            }
        }

        writer.WriteEndElement();

        void Name(string name, int sheet, string range)
        {
            writer.Start("definedName", ("name", name), ("localSheetId", sheet.Invariant()));
            writer.WriteString(range);
            writer.WriteEndElement();
        }
    }

    // The archive notes in its directory on which system each entry was made; the same bytes must come out on all of them.
    private static void ForgetPlatform(Span<byte> zip)
    {
        const int EndLength = 22;
        const int HeaderLength = 46;
        var end = zip[^EndLength..];
        var at = (int)BinaryPrimitives.ReadUInt32LittleEndian(end[16..]);
        for (var left = BinaryPrimitives.ReadUInt16LittleEndian(end[10..]); left > 0; left--)
        {
            zip[at + 5] = 0;
            at += HeaderLength + BinaryPrimitives.ReadUInt16LittleEndian(zip[(at + 28)..]) + BinaryPrimitives.ReadUInt16LittleEndian(zip[(at + 30)..])
                + BinaryPrimitives.ReadUInt16LittleEndian(zip[(at + 32)..]);
        }
    }
}
