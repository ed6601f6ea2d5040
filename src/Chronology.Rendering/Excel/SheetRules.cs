using System.Collections.Immutable;
using System.Xml;

namespace Chronology.Rendering.Excel;

/// <summary>What a table does by itself: tints that follow the cells, and the drop-down of the status.</summary>
internal static class SheetRules
{
    public static void Write<T>(XmlWriter writer, ImmutableArray<SheetColumn<T>> columns, int lastRow)
    {
        var status = Find(columns, EventColumns.Status);
        var doubt = Find(columns, EventColumns.Doubt);
        var rules = new List<(int Style, string Formula)>();
        if (status is not null)
        {
            rules.Add((StyleSheet.RejectedRule, $"${status}2=\"rejected\""));
        }

        if (doubt is not null)
        {
            rules.Add((StyleSheet.ConflictRule, $"ISNUMBER(SEARCH(\"{DoubtWords.Conflict}\",${doubt}2))"));
            rules.Add((StyleSheet.DoubtRule, $"LEN(${doubt}2)>0"));
        }

        WriteTints(writer, rules, "A2:" + CellReference.Of(columns.Length - 1, lastRow));
        if (status is not null)
        {
            WriteChoice(writer, string.Create(null, $"{status}2:{status}{lastRow.Invariant()}"));
        }
    }

    private static string? Find<T>(ImmutableArray<SheetColumn<T>> columns, string name)
    {
        for (var i = 0; i < columns.Length; i++)
        {
            if (columns[i].Name == name)
            {
                return CellReference.Column(i);
            }
        }

        return null;
    }

    private static void WriteTints(XmlWriter writer, List<(int Style, string Formula)> rules, string range)
    {
        if (rules.Count == 0)
        {
            return;
        }

        writer.Start("conditionalFormatting", ("sqref", range));
        for (var i = 0; i < rules.Count; i++)
        {
            writer.Start("cfRule", ("type", "expression"), ("dxfId", rules[i].Style.Invariant()), ("priority", (i + 1).Invariant()), ("stopIfTrue", "1"));
            writer.WriteElementString("formula", rules[i].Formula);
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    }

    private static void WriteChoice(XmlWriter writer, string range)
    {
        writer.Start("dataValidations", ("count", "1"));
        writer.Start(
            "dataValidation", ("type", "list"), ("allowBlank", "0"), ("showInputMessage", "1"), ("showErrorMessage", "1"),
            ("errorTitle", "Status"), ("error", "Choose proposed, accepted, edited or rejected."), ("sqref", range));
        writer.WriteElementString("formula1", "\"" + string.Join(',', EventColumns.Statuses) + "\"");
        writer.WriteEndElement();
        writer.WriteEndElement();
    }
}
