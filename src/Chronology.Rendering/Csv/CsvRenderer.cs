using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Chronology.Rendering.Csv;

/// <summary>Writes the events as comma-separated values (RFC 4180): a header, one event a record, then one undated fact a record, CRLF, UTF-8 without a byte order mark.</summary>
/// <remarks>
/// A field that a spreadsheet would take for a formula, because it begins with = + - or @, gets an apostrophe in front; that
/// concerns days before our era too ('-0043-03-15). Several values in one field are parted by "; ".
/// An undated fact has empty dates and a <c>reason</c>.
/// </remarks>
public sealed class CsvRenderer : IRenderer
{
    private const string LineEnd = "\r\n";

    private static readonly ImmutableArray<(string Name, Func<ReportEvent, string> Value)> Columns =
    [
        ("id", e => e.Id),
        ("status", e => e.Status),
        ("modality", e => e.Modality),
        ("headline", e => e.Headline),
        ("text", e => e.Text),
        ("edtf", e => e.Date.Edtf),
        ("start", e => e.Date.Start),
        ("end", e => e.Date.End),
        ("precision", e => e.Date.Precision),
        ("qualifier", e => e.Date.Qualifier),
        ("timex3", e => e.Date.Timex3),
        ("display", e => e.Date.Display),
        ("asWritten", e => e.Date.AsWritten),
        ("people", e => Join(e.People)),
        ("organizations", e => Join(e.Organizations)),
        ("places", e => Join(e.Places)),
        ("tags", e => Join(e.Tags)),
        ("documents", e => Join(e.Sources.Select(source => source.DocumentId).Distinct(StringComparer.Ordinal))),
        ("quotes", e => Join(e.Sources.Select(source => source.Quote))),
        ("rule", e => e.Decision.Rule),
        ("anchor", e => e.Decision.Anchor),
        ("anchorFrom", e => e.Decision.AnchorFrom),
        ("steps", e => Join(e.Decision.Steps)),
        ("alternatives", e => Join(e.Decision.Alternatives.Select(other => $"{other.Edtf}: {other.Reason}"))),
        ("confidence", e => e.Decision.Confidence.ToString(CultureInfo.InvariantCulture)),
        ("flags", e => Join(e.Decision.Flags)),
        ("importance", e => e.Importance.ToString(CultureInfo.InvariantCulture)),
        ("reason", _ => ""),
    ];

    private static readonly FrozenDictionary<string, Func<ReportUndated, string>> UndatedColumns = new Dictionary<string, Func<ReportUndated, string>>
    {
        ["id"] = e => e.Id,
        ["modality"] = e => e.Modality,
        ["headline"] = e => e.Headline,
        ["text"] = e => e.Text,
        ["people"] = e => Join(e.People),
        ["organizations"] = e => Join(e.Organizations),
        ["places"] = e => Join(e.Places),
        ["tags"] = e => Join(e.Tags),
        ["documents"] = e => Join(e.Sources.Select(source => source.DocumentId).Distinct(StringComparer.Ordinal)),
        ["quotes"] = e => Join(e.Sources.Select(source => source.Quote)),
        ["importance"] = e => e.Importance.ToString(CultureInfo.InvariantCulture),
        ["reason"] = e => e.Reason,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public string Format => "csv";

    public string Extension => ".csv";

    public void Render(ReportModel model, Stream output)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(output);
        using var writer = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = LineEnd };
        writer.WriteLine(string.Join(',', Columns.Select(column => column.Name)));
        foreach (var e in model.Events)
        {
            writer.WriteLine(string.Join(',', Columns.Select(column => Field(column.Value(e)))));
        }

        foreach (var fact in model.Undated)
        {
            writer.WriteLine(string.Join(',', Columns.Select(column => UndatedColumns.TryGetValue(column.Name, out var value) ? Field(value(fact)) : "")));
        }
    }

    private static string Field(string text)
    {
        var clean = CellText.Clean(text, int.MaxValue);
        var guarded = CellText.LooksLikeFormula(clean) ? "'" + clean : clean;
        return guarded.AsSpan().IndexOfAny(",\"\r\n") < 0 ? guarded : "\"" + guarded.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
    }

    private static string Join(IEnumerable<string> items) => string.Join("; ", items);
}
