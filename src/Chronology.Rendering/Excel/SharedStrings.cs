using System.Xml;

namespace Chronology.Rendering.Excel;

/// <summary>The workbook's texts, each kept once.</summary>
internal sealed class SharedStrings
{
    private readonly Dictionary<string, int> indexes = new(StringComparer.Ordinal);
    private readonly List<string> texts = [];
    private int uses;

    /// <summary>The text's number.</summary>
    /// <param name="text">Already clean.</param>
    public int Add(string text)
    {
        uses++;
        if (!indexes.TryGetValue(text, out var index))
        {
            index = texts.Count;
            indexes.Add(text, index);
            texts.Add(text);
        }

        return index;
    }

    public void Write(XmlWriter writer)
    {
        writer.WriteStartElement("sst", Namespaces.Main);
        writer.WriteAttributeString("count", uses.Invariant());
        writer.WriteAttributeString("uniqueCount", texts.Count.Invariant());
        foreach (var text in texts)
        {
            writer.WriteStartElement("si");
            writer.WriteStartElement("t");
            writer.WriteAttributeString("xml", "space", null, "preserve");
            writer.WriteString(CellText.EscapeUnderscores(text));
            writer.WriteEndElement();
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    }
}
