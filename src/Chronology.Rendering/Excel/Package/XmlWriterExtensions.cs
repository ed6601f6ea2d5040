using System.Globalization;
using System.Xml;

namespace Chronology.Rendering.Excel.Package;

/// <summary>Elements with their attributes in one line.</summary>
internal static class XmlWriterExtensions
{
    /// <summary>Opens an element of the parent's namespace.</summary>
    public static void Start(this XmlWriter writer, string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        writer.WriteStartElement(name);
        foreach (var (attribute, value) in attributes)
        {
            writer.WriteAttributeString(attribute, value);
        }
    }

    /// <summary>An element without content.</summary>
    public static void Element(this XmlWriter writer, string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        writer.Start(name, attributes);
        writer.WriteEndElement();
    }

    public static string Invariant(this double number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Invariant(this int number) => number.ToString(CultureInfo.InvariantCulture);
}
