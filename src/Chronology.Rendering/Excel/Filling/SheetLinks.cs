using System.Xml;
using System.Xml.Linq;
using Chronology.Rendering.Excel.Content;
using Chronology.Rendering.Excel.Package;

namespace Chronology.Rendering.Excel.Filling;

/// <summary>The links of one sheet: those that the template keeps, and those of the rows.</summary>
internal sealed class SheetLinks
{
    // A spreadsheet refuses a sheet with more.
    private const int Most = 65530;

    private static readonly XNamespace Main = Namespaces.Main;
    private static readonly XNamespace Package = Namespaces.PackageRelationships;
    private static readonly XName IdName = XName.Get("id", Namespaces.Relationships);

    private readonly List<XElement> kept;
    private readonly List<(string Cell, string? Location, string? Id)> added = [];
    private readonly Dictionary<string, string> files = new(StringComparer.Ordinal);

    public SheetLinks(XElement root) => kept = [.. root.Elements(Main + "hyperlinks").Elements()];

    /// <summary>False when the sheet holds all that it can.</summary>
    public bool TryAdd(string cell, string? location, string? file)
    {
        if (kept.Count + added.Count >= Most)
        {
            return false;
        }

        added.Add((cell, location, file is null ? null : IdOf(file)));
        return true;
    }

    public void Write(XmlWriter writer)
    {
        if (kept.Count + added.Count == 0)
        {
            return;
        }

        writer.Start("hyperlinks");
        kept.ForEach(link => link.WriteTo(writer));
        foreach (var (cell, location, id) in added)
        {
            writer.Start("hyperlink", ("ref", cell));
            if (id is not null)
            {
                writer.WriteAttributeString("id", Namespaces.Relationships, id);
            }

            if (location is not null)
            {
                writer.WriteAttributeString("location", location);
            }

            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    }

    /// <summary>The sheet's relationships with ours, and without those of links that are gone.</summary>
    /// <param name="template">The template's; null when it had none.</param>
    public XElement? Relationships(XElement? template)
    {
        var keptIds = kept.Select(link => (string?)link.Attribute(IdName)).ToHashSet();
        var relationships = new XElement(template ?? new XElement(Package + "Relationships"));
        relationships.Elements().Where(r => ((string?)r.Attribute("Type"))?.EndsWith("/hyperlink", StringComparison.Ordinal) == true && !keptIds.Contains((string?)r.Attribute("Id"))).Remove();
        foreach (var (file, id) in files)
        {
            relationships.Add(new XElement(
                Package + "Relationship", new XAttribute("Id", id), new XAttribute("Type", Namespaces.Relationships + "/hyperlink"),
                new XAttribute("Target", file), new XAttribute("TargetMode", "External")));
        }

        return relationships.HasElements ? relationships : null;
    }

    // The name is unlike any that other programs give, so that it meets none of the template's.
    private string IdOf(string file)
    {
        if (!files.TryGetValue(file, out var id))
        {
            id = "rIdFile" + (files.Count + 1).Invariant();
            files.Add(file, id);
        }

        return id;
    }
}
