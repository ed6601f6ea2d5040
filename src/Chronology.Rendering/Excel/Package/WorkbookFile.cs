using System.Collections.Immutable;
using System.Xml.Linq;

namespace Chronology.Rendering.Excel.Package;

/// <summary>A workbook that some program saved: its sheets, tables, strings and styles.</summary>
internal sealed class WorkbookFile : IDisposable
{
    private const string Strict = "http://purl.oclc.org/ooxml/spreadsheetml/main";

    private static readonly XNamespace Main = Namespaces.Main;
    private static readonly XNamespace Relation = Namespaces.Relationships;

    private readonly List<PackageRelationship> relationships;

    private WorkbookFile(WorkbookArchive archive, string part)
    {
        Archive = archive;
        Part = part;
        Xml = archive.Xml(part).Root!;
        if (Xml.Name.NamespaceName == Strict)
        {
            throw new WorkbookException("the workbook is a 'Strict Open XML Spreadsheet'; save it as 'Excel Workbook (.xlsx)'.");
        }

        relationships = PackageRelationship.Of(archive, part);
        Demand(Xml.Name == Main + "workbook" && !relationships.Exists(r => r.Kind == "vbaProject"), "the file is no plain workbook; save it as 'Excel Workbook (.xlsx)', without macros.");
        Sheets = [.. ReadSheets()];
        StringsPart = Find("sharedStrings");
        StylesPart = Find("styles");
    }

    public WorkbookArchive Archive { get; }

    public string Part { get; }

    /// <summary>The root of the workbook's own part.</summary>
    public XElement Xml { get; }

    /// <summary>The worksheets, in the order of their tabs.</summary>
    public ImmutableArray<WorkbookSheet> Sheets { get; }

    public string? StringsPart { get; }

    public string? StylesPart { get; }

    /// <exception cref="WorkbookException">The bytes are no workbook that can be read.</exception>
    public static WorkbookFile Open(byte[] bytes)
    {
        var archive = WorkbookArchive.Open(bytes);
        var part = PackageRelationship.Of(archive, "").Find(r => r.Kind == "officeDocument")?.Target;
        Demand(part is not null, "the file is no workbook; save it as 'Excel Workbook (.xlsx)'.");
        return new WorkbookFile(archive, part!);
    }

    /// <summary>The texts that cells refer to by number, each as its element.</summary>
    public List<XElement> Strings() => StringsPart is null ? [] : Archive.Xml(StringsPart, reader =>
    {
        var items = new List<XElement>();
        reader.MoveToContent();
        reader.Read();
        while (!reader.EOF)
        {
            if (reader.NodeType == System.Xml.XmlNodeType.Element && reader.LocalName == "si")
            {
                items.Add((XElement)XNode.ReadFrom(reader));
            }
            else
            {
                reader.Read();
            }
        }

        return items;
    });

    public void Dispose() => Archive.Dispose();

    private static void Demand(bool holds, string problem)
    {
        if (!holds)
        {
            throw new WorkbookException(problem);
        }
    }

    private string? Find(string kind) => relationships.Find(r => r.Kind == kind)?.Target;

    private IEnumerable<WorkbookSheet> ReadSheets()
    {
        var place = -1;
        foreach (var sheet in Xml.Elements(Main + "sheets").Elements(Main + "sheet"))
        {
            place++;
            var link = relationships.Find(r => r.Id == (string?)sheet.Attribute(Relation + "id"));
            if (link is { Kind: "worksheet" })
            {
                yield return new WorkbookSheet((string?)sheet.Attribute("name") ?? "", place, link.Target, ReadTables(link.Target));
            }
        }
    }

    private ImmutableArray<WorkbookTable> ReadTables(string part)
    {
        var tables = ImmutableArray.CreateBuilder<WorkbookTable>();
        foreach (var link in PackageRelationship.Of(Archive, part).Where(r => r.Kind == "table"))
        {
            var xml = Archive.Xml(link.Target).Root!;
            if (CellArea.TryParse((string?)xml.Attribute("ref") ?? "", out var area))
            {
                tables.Add(new WorkbookTable(link.Target, xml, area));
            }
        }

        return tables.ToImmutable();
    }
}
