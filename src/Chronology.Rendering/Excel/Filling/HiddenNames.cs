using System.Xml.Linq;
using Chronology.Rendering.Excel.Package;

namespace Chronology.Rendering.Excel.Filling;

/// <summary>Hidden names of a workbook, in which the program leaves notes: a spreadsheet keeps them, and moves those that refer to cells along with them.</summary>
internal static class HiddenNames
{
    private static readonly XNamespace Main = Namespaces.Main;

    /// <summary>Those with a name of a kind, hidden or not, with their values.</summary>
    public static IEnumerable<(string Name, string Value)> Of(XElement workbook, Predicate<string> isOurs) => Elements(workbook, isOurs).Select(name => (NameOf(name), name.Value));

    public static void Remove(XElement workbook, Predicate<string> isOurs) => Elements(workbook, isOurs).Remove();

    /// <param name="value">A reference to a cell, or a text in quotes.</param>
    public static void Add(XElement workbook, string name, string value)
    {
        if (workbook.Element(Main + "definedNames") is not { } names)
        {
            names = new XElement(Main + "definedNames");
            workbook.Elements().Last(e => e.Name.LocalName is "sheets" or "functionGroups" or "externalReferences").AddAfterSelf(names);
        }

        names.Add(new XElement(Main + "definedName", new XAttribute("name", name), new XAttribute("hidden", "1"), value));
    }

    /// <summary>The sheet and the first cell that a value refers to; null when it refers to none.</summary>
    public static (string Sheet, string Cell)? CellOf(string value)
    {
        var bang = value.LastIndexOf('!');
        return bang > 0 && CellArea.TryParse(value[(bang + 1)..], out _)
            ? (SheetPlan.Unquoted(value[..bang]), value[(bang + 1)..].Replace("$", "", StringComparison.Ordinal).Split(':')[0])
            : null;
    }

    private static IEnumerable<XElement> Elements(XElement workbook, Predicate<string> isOurs) => workbook.Elements(Main + "definedNames").Elements().Where(name => isOurs(NameOf(name)));

    private static string NameOf(XElement name) => (string?)name.Attribute("name") ?? "";
}
