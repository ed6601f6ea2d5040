using System.Xml;
using Chronology.Rendering.Excel.Package;

namespace Chronology.Tests.Rendering.Excel.Authoring;

/// <summary>The template's styles, in the order of <see cref="CellStyle"/>.</summary>
internal static class StyleSheet
{
    public const int RejectedRule = 0;
    public const int ConflictRule = 1;
    public const int DoubtRule = 2;

    private const string Ink = "FF1C1B18";
    private const string Grey = "FF676257";
    private const string Paper = "FFF6F3EC";
    private const string Rule = "FFD9D4C7";
    private const string DoubtTint = "FFFBF1CF";
    private const string ConflictTint = "FFF7DEDA";
    private const string FreeTint = "FFFCFBF7";

    private const int TextFormat = 49;
    private const int PercentFormat = 9;
    private const int WholeFormat = 1;
    private const int DayFormat = 164;
    private const int KeyFormat = 165;

    private enum Font
    {
        Plain, Bold, Title, Heading, Small, Struck,
    }

    private enum Fill
    {
        None, Gray125, Paper, Doubt, Conflict, Free,
    }

    private enum Border
    {
        None, Row, Header,
    }

    public static void Write(XmlWriter writer)
    {
        writer.WriteStartElement("styleSheet", Namespaces.Main);
        writer.Start("numFmts", ("count", "2"));
        writer.Element("numFmt", ("numFmtId", DayFormat.Invariant()), ("formatCode", "yyyy\\-mm\\-dd"));
        writer.Element("numFmt", ("numFmtId", KeyFormat.Invariant()), ("formatCode", "0000\\-00\\-00;\"before 1 CE\""));
        writer.WriteEndElement();
        WriteFonts(writer);
        WriteFills(writer);
        WriteBorders(writer);
        writer.Start("cellStyleXfs", ("count", "1"));
        writer.Element("xf", ("numFmtId", "0"), ("fontId", "0"), ("fillId", "0"), ("borderId", "0"));
        writer.WriteEndElement();
        WriteFormats(writer);
        writer.Start("cellStyles", ("count", "1"));
        writer.Element("cellStyle", ("name", "Normal"), ("xfId", "0"), ("builtinId", "0"));
        writer.WriteEndElement();
        WriteRules(writer);
        writer.WriteEndElement();
    }

    private static void WriteFonts(XmlWriter writer)
    {
        writer.Start("fonts", ("count", Enum.GetValues<Font>().Length.Invariant()));
        WriteFont(writer, 10, Ink);
        WriteFont(writer, 10, Ink, "b");
        WriteFont(writer, 18, Ink);
        WriteFont(writer, 11, "FF8D2B20", "b");
        WriteFont(writer, 10, Grey);
        WriteFont(writer, 10, Grey, "strike");
        writer.WriteEndElement();
    }

    private static void WriteFont(XmlWriter writer, int size, string color, string? effect = null)
    {
        writer.Start("font");
        if (effect is not null)
        {
            writer.Element(effect);
        }

        writer.Element("sz", ("val", size.Invariant()));
        writer.Element("color", ("rgb", color));
        writer.Element("name", ("val", "Arial"));
        writer.Element("family", ("val", "2"));
        writer.WriteEndElement();
    }

    private static void WriteFills(XmlWriter writer)
    {
        writer.Start("fills", ("count", Enum.GetValues<Fill>().Length.Invariant()));
        foreach (var pattern in (string[])["none", "gray125"])
        {
            writer.Start("fill");
            writer.Element("patternFill", ("patternType", pattern));
            writer.WriteEndElement();
        }

        foreach (var color in (string[])[Paper, DoubtTint, ConflictTint, FreeTint])
        {
            writer.Start("fill");
            writer.Start("patternFill", ("patternType", "solid"));
            writer.Element("fgColor", ("rgb", color));
            writer.Element("bgColor", ("indexed", "64"));
            writer.WriteEndElement();
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    }

    private static void WriteBorders(XmlWriter writer)
    {
        writer.Start("borders", ("count", Enum.GetValues<Border>().Length.Invariant()));
        foreach (var (style, color) in ((string, string)[])[("", ""), ("thin", Rule), ("medium", Ink)])
        {
            writer.Start("border");
            writer.Element("left");
            writer.Element("right");
            writer.Element("top");
            writer.Start("bottom");
            if (style.Length > 0)
            {
                writer.WriteAttributeString("style", style);
                writer.Element("color", ("rgb", color));
            }

            writer.WriteEndElement();
            writer.Element("diagonal");
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    }

    private static void WriteFormats(XmlWriter writer)
    {
        var styles = Enum.GetValues<CellStyle>();
        writer.Start("cellXfs", ("count", styles.Length.Invariant()));
        foreach (var style in styles)
        {
            var (font, fill, border, format, align) = Look(style);
            var isLine = style is CellStyle.Title or CellStyle.Heading;
            writer.Start(
                "xf", ("numFmtId", format.Invariant()), ("fontId", ((int)font).Invariant()), ("fillId", ((int)fill).Invariant()), ("borderId", ((int)border).Invariant()),
                ("xfId", "0"), ("applyNumberFormat", "1"), ("applyFont", "1"), ("applyFill", "1"), ("applyBorder", "1"), ("applyAlignment", "1"));
            writer.Start("alignment", ("horizontal", align), ("vertical", VerticalOf(style)), ("wrapText", isLine ? "0" : "1"));
            if (align == "left" && !isLine)
            {
                writer.WriteAttributeString("indent", "1");
            }

            writer.WriteEndElement();
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    }

    private static string VerticalOf(CellStyle style) => style switch
    {
        CellStyle.Header or CellStyle.HeaderCentered => "center",
        CellStyle.Title or CellStyle.Heading => "bottom",
        _ => "top",
    };

    private static (Font Font, Fill Fill, Border Border, int Format, string Align) Look(CellStyle style) => style switch
    {
        CellStyle.Title => (Font.Title, Fill.None, Border.None, 0, "left"),
        CellStyle.Heading => (Font.Heading, Fill.None, Border.None, 0, "left"),
        CellStyle.Header => (Font.Bold, Fill.Paper, Border.Header, 0, "left"),
        CellStyle.HeaderCentered => (Font.Bold, Fill.Paper, Border.Header, 0, "center"),
        CellStyle.Text => (Font.Plain, Fill.None, Border.Row, 0, "left"),
        CellStyle.Strong => (Font.Bold, Fill.None, Border.Row, 0, "left"),
        CellStyle.Code => (Font.Plain, Fill.None, Border.Row, TextFormat, "left"),
        CellStyle.Muted => (Font.Small, Fill.None, Border.Row, 0, "left"),
        CellStyle.Free => (Font.Plain, Fill.Free, Border.Row, 0, "left"),
        CellStyle.Day => (Font.Plain, Fill.None, Border.Row, DayFormat, "left"),
        CellStyle.Number => (Font.Small, Fill.None, Border.Row, WholeFormat, "center"),
        CellStyle.Percent => (Font.Plain, Fill.None, Border.Row, PercentFormat, "center"),
        CellStyle.SortKey => (Font.Small, Fill.None, Border.Row, KeyFormat, "left"),
        CellStyle.DoubtSample => (Font.Plain, Fill.Doubt, Border.Row, 0, "left"),
        CellStyle.ConflictSample => (Font.Plain, Fill.Conflict, Border.Row, 0, "left"),
        CellStyle.RejectedSample => (Font.Struck, Fill.None, Border.Row, 0, "left"),
        _ => (Font.Plain, Fill.None, Border.None, 0, "general"),
    };

    // What conditional formatting lays over a row.
    private static void WriteRules(XmlWriter writer)
    {
        writer.Start("dxfs", ("count", "3"));
        writer.Start("dxf");
        writer.Start("font");
        writer.Element("strike");
        writer.Element("color", ("rgb", Grey));
        writer.WriteEndElement();
        writer.WriteEndElement();
        foreach (var color in (string[])[ConflictTint, DoubtTint])
        {
            writer.Start("dxf");
            writer.Start("fill");
            writer.Start("patternFill");
            writer.Element("bgColor", ("rgb", color));
            writer.WriteEndElement();
            writer.WriteEndElement();
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    }
}
