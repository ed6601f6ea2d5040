using System.Xml.Linq;
using Chronology.Rendering.Excel.Package;

namespace Chronology.Rendering.Excel.Filling;

/// <summary>The parts that tie a workbook together, as a filled one needs them.</summary>
internal sealed class WorkbookParts(WorkbookFile file)
{
    public const string ContentTypes = "[Content_Types].xml";

    // Its list of cells with formulas would be wrong; a spreadsheet makes it anew.
    private const string CalculationChain = "calcChain";
    private const string StringsType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml";

    private static readonly XNamespace Main = Namespaces.Main;
    private static readonly XNamespace TypesNs = Namespaces.ContentTypes;
    private static readonly XNamespace Package = Namespaces.PackageRelationships;

    /// <summary>Where the texts go: the template's part, or a new one.</summary>
    public string StringsPart { get; } = file.StringsPart ?? file.Part[..(file.Part.LastIndexOf('/') + 1)] + "sharedStrings.xml";

    public static bool IsDropped(string part) => part.EndsWith("/" + CalculationChain + ".xml", StringComparison.OrdinalIgnoreCase);

    public XElement Types()
    {
        var types = file.Archive.Xml(ContentTypes).Root!;
        types.Elements(TypesNs + "Override").Where(type => IsDropped((string?)type.Attribute("PartName") ?? "")).Remove();
        if (file.StringsPart is null)
        {
            types.Add(new XElement(TypesNs + "Override", new XAttribute("PartName", "/" + StringsPart), new XAttribute("ContentType", StringsType)));
        }

        return types;
    }

    public XElement Relationships()
    {
        var relationships = file.Archive.Xml(PackageRelationship.PartFor(file.Part)).Root!;
        relationships.Elements().Where(r => ((string?)r.Attribute("Type"))?.EndsWith("/" + CalculationChain, StringComparison.Ordinal) == true).Remove();
        if (file.StringsPart is null)
        {
            relationships.Add(new XElement(
                Package + "Relationship", new XAttribute("Id", "rIdStrings"), new XAttribute("Type", Namespaces.Relationships + "/sharedStrings"), new XAttribute("Target", "/" + StringsPart)));
        }

        return relationships;
    }

    /// <summary>Names that cover a table grow with it; formulas are worked out when the workbook is opened.</summary>
    public XElement Workbook(IReadOnlyList<SheetPlan> plans, WordMemory memory)
    {
        foreach (var name in file.Xml.Elements(Main + "definedNames").Elements())
        {
            name.Value = Stretch(name.Value, plans);
        }

        FieldNames.Write(file.Xml, plans);
        memory.Write(file.Xml);
        var hasFormulas = plans.Any(plan => plan.Root.Descendants(Main + "f").Any() || plan.Table?.Columns.Any(column => column.Formula is not null) == true);
        if (hasFormulas)
        {
            Calculation().SetAttributeValue("fullCalcOnLoad", "1");
        }

        return file.Xml;
    }

    /// <summary>The title is the chronology's; who saved the template, and when, is nobody's business.</summary>
    public static XElement Properties(XElement properties, string title)
    {
        properties.Elements().Where(e => e.Name.LocalName is "title" or "created" or "modified" or "lastModifiedBy" or "lastPrinted" or "revision").Remove();
        properties.AddFirst(new XElement(XName.Get("title", Namespaces.DublinCore), CellText.Line(title, 250)));
        return properties;
    }

    private static string Stretch(string reference, IReadOnlyList<SheetPlan> plans)
    {
        var bang = reference.LastIndexOf('!');
        var plan = bang < 0 ? null : plans.FirstOrDefault(plan => plan.Table is not null && SheetPlan.Unquoted(reference[..bang]) == plan.Sheet.Name);
        return plan is not null && CellArea.TryParse(reference[(bang + 1)..], out var area) && area.FirstRow <= plan.Table!.FirstRow && area.LastRow >= plan.Table.FirstRow
            ? $"{reference[..bang]}!{(area with { LastRow = plan.Table.LastRow }).ToAbsolute()}"
            : reference;
    }

    private XElement Calculation()
    {
        if (file.Xml.Element(Main + "calcPr") is not { } calculation)
        {
            calculation = new XElement(Main + "calcPr");
            file.Xml.Elements().Last(e => e.Name.LocalName is "sheets" or "functionGroups" or "externalReferences" or "definedNames").AddAfterSelf(calculation);
        }

        return calculation;
    }
}
