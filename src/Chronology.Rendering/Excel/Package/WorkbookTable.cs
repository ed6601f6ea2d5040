using System.Xml.Linq;

namespace Chronology.Rendering.Excel.Package;

/// <summary>A named table of a sheet (ECMA-376 18.5).</summary>
internal sealed record WorkbookTable(string Part, XElement Xml, CellArea Area)
{
    public string Name => (string?)Xml.Attribute("displayName") ?? (string?)Xml.Attribute("name") ?? "";

    public bool HasHeader => (string?)Xml.Attribute("headerRowCount") is not "0";

    public bool HasTotals => (string?)Xml.Attribute("totalsRowCount") is not (null or "0");
}
