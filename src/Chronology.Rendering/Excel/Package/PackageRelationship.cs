using System.Xml.Linq;

namespace Chronology.Rendering.Excel.Package;

/// <summary>A link from one part of a package to another, or to the outside.</summary>
/// <param name="Kind">The last segment of its type: "worksheet".</param>
/// <param name="Target">The part's name; for the outside, as written.</param>
internal sealed record PackageRelationship(string Id, string Kind, string Target)
{
    private static readonly XNamespace Ns = Namespaces.PackageRelationships;

    /// <summary>The part that holds the relationships of <paramref name="part"/>; "" is the package itself.</summary>
    public static string PartFor(string part)
    {
        var slash = part.LastIndexOf('/') + 1;
        return $"{part[..slash]}_rels/{part[slash..]}.rels";
    }

    public static List<PackageRelationship> Of(WorkbookArchive archive, string part) => archive.Contains(PartFor(part))
        ? [.. archive.Xml(PartFor(part)).Root!.Elements(Ns + "Relationship").Select(element => Read(element, part))]
        : [];

    private static PackageRelationship Read(XElement element, string part)
    {
        var type = (string?)element.Attribute("Type") ?? "";
        var target = (string?)element.Attribute("Target") ?? "";
        var isOutside = (string?)element.Attribute("TargetMode") == "External";
        return new PackageRelationship((string?)element.Attribute("Id") ?? "", type[(type.LastIndexOf('/') + 1)..], isOutside ? target : Resolve(part, target));
    }

    private static string Resolve(string part, string target)
    {
        if (target.StartsWith('/'))
        {
            return target[1..];
        }

        var path = new List<string>(part.Split('/')[..^1]);
        foreach (var step in target.Split('/'))
        {
            if (step == ".." && path.Count > 0)
            {
                path.RemoveAt(path.Count - 1);
            }
            else if (step is not ("." or ".."))
            {
                path.Add(step);
            }
        }

        return string.Join('/', path);
    }
}
