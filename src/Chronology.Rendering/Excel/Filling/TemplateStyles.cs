using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using Chronology.Rendering.Excel.Content;
using Chronology.Rendering.Excel.Package;

namespace Chronology.Rendering.Excel.Filling;

/// <summary>The template's styles, and the variants of them that cells ask for.</summary>
internal sealed class TemplateStyles
{
    private const string TextFormat = "49";
    private const string EdgeInk = "FF676257";
    private const string LinkInk = "FF24506D";

    private static readonly XNamespace Main = Namespaces.Main;

    // As ECMA-376 18.8.22 lists them; some readers insist on it.
    private static readonly string[] FontOrder = ["b", "i", "strike", "condense", "extend", "outline", "shadow", "u", "vertAlign", "sz", "color", "name", "family", "charset", "scheme"];

    // Arial and those that are no wider.
    private static readonly string[] NarrowFonts = ["Arial", "Helvetica", "Liberation Sans", "Calibri", "Carlito", "Aptos Narrow", "Times New Roman", "Liberation Serif", "Cambria", "Georgia", "Garamond"];

    private readonly XElement root;
    private readonly List<XElement> fonts;
    private readonly List<XElement> formats;
    private readonly Dictionary<(int Style, CellMarks Marks), int> variants = [];
    private readonly Dictionary<(int Font, CellMarks Marks), int> fontVariants = [];
    private readonly Dictionary<int, TextFace> faces = [];

    /// <param name="root">The part's root; it is changed.</param>
    /// <exception cref="WorkbookException">It holds no styles.</exception>
    public TemplateStyles(XElement root)
    {
        this.root = root;
        fonts = [.. root.Elements(Main + "fonts").Elements(Main + "font")];
        formats = [.. root.Elements(Main + "cellXfs").Elements(Main + "xf")];
        if (fonts.Count == 0 || formats.Count == 0)
        {
            throw new WorkbookException("the workbook holds no cell styles; open it and save it again.");
        }
    }

    /// <summary>The number of the style that looks like <paramref name="style"/> and does what the content asks for.</summary>
    public int Variant(int style, CellMarks marks)
    {
        if (marks == CellMarks.None)
        {
            return style;
        }

        if (!variants.TryGetValue((style, marks), out var variant))
        {
            variant = formats.Count;
            formats.Add(Changed(formats[Known(style)], marks));
            formats[^2].AddAfterSelf(formats[^1]);
            variants.Add((style, marks), variant);
        }

        return variant;
    }

    /// <summary>How text in this style is measured.</summary>
    public TextFace Face(int style)
    {
        if (!faces.TryGetValue(style, out var face))
        {
            var format = formats[Known(style)];
            var font = fonts[Number(format, "fontId", fonts.Count)];
            var alignment = format.Element(Main + "alignment");
            var size = double.TryParse((string?)font.Element(Main + "sz")?.Attribute("val"), NumberStyles.Float, CultureInfo.InvariantCulture, out var points) ? points : 11;
            var isWide = !NarrowFonts.Contains((string?)font.Element(Main + "name")?.Attribute("val"), StringComparer.OrdinalIgnoreCase);
            face = new TextFace(size, IsOn(font.Element(Main + "b")), isWide, (string?)alignment?.Attribute("wrapText") is "1" or "true", Number(alignment, "indent", 250));
            faces.Add(style, face);
        }

        return face;
    }

    public void Write(XmlWriter writer)
    {
        root.Element(Main + "fonts")!.SetAttributeValue("count", fonts.Count.Invariant());
        root.Element(Main + "cellXfs")!.SetAttributeValue("count", formats.Count.Invariant());
        root.WriteTo(writer);
    }

    private static bool IsOn(XElement? flag) => flag is not null && (string?)flag.Attribute("val") is not ("0" or "false");

    private static int Number(XElement? element, string name, int limit) =>
        int.TryParse((string?)element?.Attribute(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < limit ? number : 0;

    private int Known(int style) => style < formats.Count ? style : 0;

    private XElement Changed(XElement format, CellMarks marks)
    {
        var changed = new XElement(format);
        var fontMarks = marks & (CellMarks.Edge | CellMarks.Linked);
        if (fontMarks != CellMarks.None)
        {
            changed.SetAttributeValue("fontId", FontVariant(Number(format, "fontId", fonts.Count), fontMarks).Invariant());
            changed.SetAttributeValue("applyFont", "1");
        }

        if (marks.HasFlag(CellMarks.Literal))
        {
            changed.SetAttributeValue("numFmtId", TextFormat);
            changed.SetAttributeValue("applyNumberFormat", "1");
        }

        if (marks.HasFlag(CellMarks.RightToLeft))
        {
            TurnToTheLeft(changed);
        }

        changed.SetAttributeValue("quotePrefix", marks.HasFlag(CellMarks.Guarded) ? "1" : null);
        return changed;
    }

    // What stood at the left edge, where a line begins, stands at the right.
    private static void TurnToTheLeft(XElement format)
    {
        if (format.Element(Main + "alignment") is not { } alignment)
        {
            alignment = new XElement(Main + "alignment");
            format.AddFirst(alignment);
        }

        alignment.SetAttributeValue("readingOrder", "2");
        if ((string?)alignment.Attribute("horizontal") == "left")
        {
            alignment.SetAttributeValue("horizontal", "right");
        }

        format.SetAttributeValue("applyAlignment", "1");
    }

    private int FontVariant(int font, CellMarks marks)
    {
        if (!fontVariants.TryGetValue((font, marks), out var variant))
        {
            var isEdge = marks.HasFlag(CellMarks.Edge);
            var color = new XElement(Main + "color", new XAttribute("rgb", isEdge ? EdgeInk : LinkInk));
            var effect = new XElement(Main + (isEdge ? "i" : "u"));
            var parts = fonts[font].Elements().Where(part => part.Name != color.Name && part.Name != effect.Name).Append(color).Append(effect)
                .OrderBy(part => Array.IndexOf(FontOrder, part.Name.LocalName));
            variant = fonts.Count;
            fonts.Add(new XElement(Main + "font", parts));
            fonts[^2].AddAfterSelf(fonts[^1]);
            fontVariants.Add((font, marks), variant);
        }

        return variant;
    }
}
