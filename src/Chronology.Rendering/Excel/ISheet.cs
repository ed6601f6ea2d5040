using System.Xml;

namespace Chronology.Rendering.Excel;

/// <summary>One worksheet of a workbook.</summary>
internal interface ISheet
{
    string Name { get; }

    /// <summary>The range that goes on paper.</summary>
    string PrintArea { get; }

    /// <summary>The rows that every printed page repeats, or null.</summary>
    string? PrintTitles { get; }

    bool HasTable { get; }

    void Write(XmlWriter writer, SharedStrings strings);

    void WriteTable(XmlWriter writer, int id);
}
