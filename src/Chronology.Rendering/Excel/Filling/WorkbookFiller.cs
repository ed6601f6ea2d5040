using System.Xml.Linq;
using Chronology.Rendering.Excel.Content;
using Chronology.Rendering.Excel.Package;

namespace Chronology.Rendering.Excel.Filling;

/// <summary>Fills a template workbook: its tables grow, all else stays as its author left it.</summary>
internal sealed class WorkbookFiller
{
    private const string CoreProperties = "docProps/core.xml";

    private static readonly XNamespace Main = Namespaces.Main;

    private readonly WorkbookFile file;
    private readonly WorkbookContent content;
    private readonly SharedStrings strings;
    private readonly TemplateStyles styles;
    private readonly WordMemory memory;
    private readonly List<SheetPlan> plans;

    /// <exception cref="WorkbookException">The template cannot be filled; nothing was written.</exception>
    public WorkbookFiller(WorkbookFile file, ReportModel model, SourceLinks links)
    {
        this.file = file;
        content = new WorkbookContent(model, SheetPlanner.Has(file, WorkbookContent.Rejected), links);
        strings = new SharedStrings(file.Strings());
        styles = new TemplateStyles(file.Archive.Xml(file.StylesPart ?? "xl/styles.xml").Root!);
        memory = new WordMemory(file);
        plans = new SheetPlanner(file, content, strings, memory).Plan();
        ExplainColumns();
        foreach (var (plan, table) in Tables())
        {
            RangeStretch.Apply(plan.Root, table);
        }
    }

    public void Write(Stream output)
    {
        using var archive = new ArchiveWriter(output);
        var parts = new WorkbookParts(file);
        var written = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { parts.StringsPart, file.StylesPart! };
        WriteXml(archive, written, WorkbookParts.ContentTypes, parts.Types());
        WriteXml(archive, written, file.Part, parts.Workbook(plans, memory));
        WriteXml(archive, written, PackageRelationship.PartFor(file.Part), parts.Relationships());
        foreach (var plan in plans)
        {
            WriteSheet(archive, written, plan);
        }

        archive.Xml(file.StylesPart!, styles.Write);
        archive.Xml(parts.StringsPart, strings.Write);
        if (file.Archive.Contains(CoreProperties))
        {
            WriteXml(archive, written, CoreProperties, WorkbookParts.Properties(file.Archive.Xml(CoreProperties).Root!, content.Model.Title));
        }

        foreach (var name in file.Archive.Names.Where(name => !written.Contains(name) && !WorkbookParts.IsDropped(name)))
        {
            archive.Part(name, stream =>
            {
                using var source = file.Archive.Read(name);
                source.CopyTo(stream);
            });
        }

        archive.Finish();
    }

    private static void WriteXml(ArchiveWriter archive, HashSet<string> written, string name, XElement root)
    {
        archive.Xml(name, root.WriteTo);
        written.Add(name);
    }

    private void WriteSheet(ArchiveWriter archive, HashSet<string> written, SheetPlan plan)
    {
        var sheet = new SheetWriter(plan, styles, strings, Locate);
        archive.Xml(plan.Sheet.Part, sheet.Write);
        written.Add(plan.Sheet.Part);
        var relationshipsPart = PackageRelationship.PartFor(plan.Sheet.Part);
        written.Add(relationshipsPart);
        if (sheet.Links.Relationships(file.Archive.Contains(relationshipsPart) ? file.Archive.Xml(relationshipsPart).Root : null) is { } relationships)
        {
            archive.Xml(relationshipsPart, relationships.WriteTo);
        }

        if (plan.Table is { Source: { } source } table)
        {
            RangeStretch.ApplyToTable(source.Xml, table);
            WriteXml(archive, written, source.Part, source.Xml);
        }
    }

    private IEnumerable<(SheetPlan Plan, TablePlan Table)> Tables() => plans.Where(plan => plan.Table is not null).Select(plan => (plan, plan.Table!));

    private void ExplainColumns()
    {
        foreach (var (plan, table) in Tables())
        {
            foreach (var column in table.Columns.Where(column => column.Header.Length > 0))
            {
                content.Explain(new DictionaryRow(plan.Sheet.Name, column.Header, column.Field is { } field ? table.Content.MeaningOf(field) : table.Content.IsReturned ? DictionaryColumns.FreeColumn : DictionaryColumns.EmptyColumn));
            }
        }
    }

    private string? Locate(CellLink link) => Tables().Where(t => t.Table.Content.Name == link.Table)
        .Select(t => $"{t.Plan.QuotedName}!{CellReference.Of(t.Table.Template.FirstColumn, t.Table.FirstRow + link.Row)}").FirstOrDefault();
}
