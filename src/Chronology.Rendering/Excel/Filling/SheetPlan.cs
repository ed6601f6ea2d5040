using System.Xml.Linq;
using Chronology.Rendering.Excel.Package;

namespace Chronology.Rendering.Excel.Filling;

/// <summary>A sheet of the template, ready to be written.</summary>
/// <param name="Root">Everything of it but the rows below the header of its table.</param>
/// <param name="Table">Null for a sheet that stays as it is.</param>
internal sealed record SheetPlan(WorkbookSheet Sheet, XElement Root, TablePlan? Table)
{
    /// <summary>The sheet's name as a reference writes it: 'Data dictionary'.</summary>
    public string QuotedName => Quoted(Sheet.Name);

    /// <summary>A sheet's name as a reference writes it.</summary>
    public static string Quoted(string name) => name.All(c => char.IsAsciiLetterOrDigit(c) || c == '_') && !char.IsAsciiDigit(name.FirstOrDefault('0'))
        ? name
        : "'" + name.Replace("'", "''", StringComparison.Ordinal) + "'";

    /// <summary>The sheet's name, as a reference quotes it or not.</summary>
    public static string Unquoted(string name) => name.Trim('\'').Replace("''", "'", StringComparison.Ordinal);
}
