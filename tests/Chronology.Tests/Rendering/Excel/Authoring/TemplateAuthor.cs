using System.Xml;
using Chronology.Rendering.Excel.Package;

namespace Chronology.Tests.Rendering.Excel.Authoring;

/// <summary>Makes the built-in template <c>templates/workbook.xlsx</c>, which everybody may then restyle in a spreadsheet.</summary>
/// <remarks>Run the tests with CHRONOLOGY_WRITE_TEMPLATES=1 to put it in its place; without it they check that it stands there.</remarks>
internal static class TemplateAuthor
{
    private const string Office = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    public static byte[] Make()
    {
        using var stream = new MemoryStream();
        using var archive = new ArchiveWriter(stream);
        var strings = new SharedStrings([]);
        archive.Xml("[Content_Types].xml", WriteContentTypes);
        archive.Xml("_rels/.rels", WriteRoot);
        archive.Xml("docProps/core.xml", WriteProperties);
        archive.Xml("docProps/app.xml", writer =>
        {
            writer.WriteStartElement("Properties", Namespaces.ExtendedProperties);
            writer.WriteElementString("Application", Namespaces.ExtendedProperties, "Chronology");
            writer.WriteEndElement();
        });
        archive.Xml("xl/workbook.xml", WriteWorkbook);
        archive.Xml("xl/_rels/workbook.xml.rels", WriteWorkbookRelationships);
        archive.Xml("xl/styles.xml", StyleSheet.Write);
        for (var i = 0; i < TemplateSheets.All.Length; i++)
        {
            var number = (i + 1).Invariant();
            var sheet = new SheetXml(TemplateSheets.All[i], strings, isFirst: i == 0);
            archive.Xml($"xl/worksheets/sheet{number}.xml", sheet.Write);
            archive.Xml($"xl/worksheets/_rels/sheet{number}.xml.rels", writer => WriteRelationships(writer, (Namespaces.Relationships + "/table", $"../tables/table{number}.xml")));
            archive.Xml($"xl/tables/table{number}.xml", writer => sheet.WriteTable(writer, int.Parse(number, System.Globalization.CultureInfo.InvariantCulture)));
        }

        archive.Xml("xl/sharedStrings.xml", strings.Write);
        archive.Finish();
        return stream.ToArray();
    }

    private static void WriteContentTypes(XmlWriter writer)
    {
        writer.WriteStartElement("Types", Namespaces.ContentTypes);
        writer.Element("Default", ("Extension", "rels"), ("ContentType", "application/vnd.openxmlformats-package.relationships+xml"));
        writer.Element("Default", ("Extension", "xml"), ("ContentType", "application/xml"));
        Override("/xl/workbook.xml", Office + "sheet.main+xml");
        Override("/xl/styles.xml", Office + "styles+xml");
        Override("/xl/sharedStrings.xml", Office + "sharedStrings+xml");
        Override("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
        Override("/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml");
        for (var i = 1; i <= TemplateSheets.All.Length; i++)
        {
            Override($"/xl/worksheets/sheet{i.Invariant()}.xml", Office + "worksheet+xml");
            Override($"/xl/tables/table{i.Invariant()}.xml", Office + "table+xml");
        }

        writer.WriteEndElement();

        void Override(string part, string type) => writer.Element("Override", ("PartName", part), ("ContentType", type));
    }

    private static void WriteRoot(XmlWriter writer) => WriteRelationships(
        writer,
        (Namespaces.Relationships + "/officeDocument", "xl/workbook.xml"),
        ("http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml"),
        (Namespaces.Relationships + "/extended-properties", "docProps/app.xml"));

    private static void WriteWorkbookRelationships(XmlWriter writer) => WriteRelationships(
        writer,
        [
            .. TemplateSheets.All.Select((_, i) => (Namespaces.Relationships + "/worksheet", $"worksheets/sheet{(i + 1).Invariant()}.xml")),
            (Namespaces.Relationships + "/styles", "styles.xml"),
            (Namespaces.Relationships + "/sharedStrings", "sharedStrings.xml"),
        ]);

    private static void WriteRelationships(XmlWriter writer, params ReadOnlySpan<(string Type, string Target)> links)
    {
        writer.WriteStartElement("Relationships", Namespaces.PackageRelationships);
        for (var i = 0; i < links.Length; i++)
        {
            writer.Element("Relationship", ("Id", "rId" + (i + 1).Invariant()), ("Type", links[i].Type), ("Target", links[i].Target));
        }

        writer.WriteEndElement();
    }

    private static void WriteProperties(XmlWriter writer)
    {
        writer.WriteStartElement("cp", "coreProperties", Namespaces.CoreProperties);
        writer.WriteAttributeString("xmlns", "dc", null, Namespaces.DublinCore);
        writer.WriteElementString("title", Namespaces.DublinCore, "Workbook template");
        writer.WriteElementString("creator", Namespaces.DublinCore, "Chronology");
        writer.WriteEndElement();
    }

    private static void WriteWorkbook(XmlWriter writer)
    {
        writer.WriteStartElement("workbook", Namespaces.Main);
        writer.WriteAttributeString("xmlns", "r", null, Namespaces.Relationships);
        writer.Start("bookViews");
        writer.Element("workbookView", ("xWindow", "0"), ("yWindow", "0"), ("windowWidth", "28800"), ("windowHeight", "16000"), ("activeTab", "0"));
        writer.WriteEndElement();
        writer.Start("sheets");
        for (var i = 0; i < TemplateSheets.All.Length; i++)
        {
            writer.Start("sheet", ("name", TemplateSheets.All[i].Name), ("sheetId", (i + 1).Invariant()));
            writer.WriteAttributeString("id", Namespaces.Relationships, "rId" + (i + 1).Invariant());
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
        writer.Start("definedNames");
        for (var i = 0; i < TemplateSheets.All.Length; i++)
        {
            WriteNames(writer, TemplateSheets.All[i], i);
        }

        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static void WriteNames(XmlWriter writer, TemplateSheet sheet, int place)
    {
        var printed = sheet.Columns.Length - sheet.Columns.Reverse().TakeWhile(column => !column.IsPrinted).Count();
        Name("_xlnm.Print_Area", $"'{sheet.Name}'!{new CellArea(0, 1, printed - 1, sheet.HeaderRow + 1).ToAbsolute()}");
        if (sheet.Above.IsDefault)
        {
            Name("_xlnm.Print_Titles", $"'{sheet.Name}'!$1:$1");
        }

        void Name(string name, string range)
        {
            writer.Start("definedName", ("name", name), ("localSheetId", place.Invariant()));
            writer.WriteString(range);
            writer.WriteEndElement();
        }
    }
}
