using System.Xml;
using System.Xml.Linq;

namespace Chronology.Rendering.Excel.Package;

/// <summary>The workbook's texts, each kept once: those of the template that are still in use, then ours.</summary>
/// <param name="template">The template's items, in their order: its cells refer to them by number.</param>
internal sealed class SharedStrings(IReadOnlyList<XElement> template)
{
    private readonly Dictionary<string, int> indexes = new(StringComparer.Ordinal);
    private readonly List<string> texts = [];
    private readonly HashSet<int> used = [];

    /// <summary>What the template's item says.</summary>
    public string Text(int index) => index < template.Count ? CellContent.TextOf(template[index]) : "";

    /// <summary>Says that a cell of the template keeps its text; what no cell keeps is not written, as it may be of another chronology.</summary>
    public void Keep(int index) => used.Add(index);

    /// <summary>The text's number.</summary>
    /// <param name="text">Already clean.</param>
    public int Add(string text)
    {
        if (!indexes.TryGetValue(text, out var index))
        {
            index = template.Count + texts.Count;
            indexes.Add(text, index);
            texts.Add(text);
        }

        return index;
    }

    public void Write(XmlWriter writer)
    {
        writer.WriteStartElement("sst", Namespaces.Main);
        writer.WriteAttributeString("uniqueCount", (template.Count + texts.Count).Invariant());
        for (var i = 0; i < template.Count; i++)
        {
            if (used.Contains(i))
            {
                template[i].WriteTo(writer);
            }
            else
            {
                WriteItem(writer, "");
            }
        }

        texts.ForEach(text => WriteItem(writer, text));
        writer.WriteEndElement();
    }

    private static void WriteItem(XmlWriter writer, string text)
    {
        writer.WriteStartElement("si");
        writer.WriteStartElement("t");
        writer.WriteAttributeString("xml", "space", null, "preserve");
        writer.WriteString(CellText.EscapeUnderscores(text));
        writer.WriteEndElement();
        writer.WriteEndElement();
    }
}
