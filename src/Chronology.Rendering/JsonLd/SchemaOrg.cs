using System.Text.Encodings.Web;
using System.Text.Json;
using Chronology.Rendering.View;

namespace Chronology.Rendering.JsonLd;

/// <summary>A chronology in the words of schema.org, as JSON-LD: an ordered list of events, each with what it is about and the passages that tell it.</summary>
/// <remarks>
/// schema.org's dates are ISO 8601, which knows reduced precision ("2025-11") but no doubt: a date is written no finer than it is known, or not at
/// all, and the whole of it stands beside it as EDTF under <c>dcterms:date</c>. A doubt stands in words in <c>disambiguatingDescription</c>.
/// </remarks>
internal sealed class SchemaOrg
{
    private const string Schema = "https://schema.org";
    private const string DublinCore = "http://purl.org/dc/terms/";
    private const string Edtf = "http://id.loc.gov/datatypes/edtf/";

    private readonly ReportModel _model;
    private readonly bool _isWhole;
    private readonly Dictionary<string, string> _documents;

    private SchemaOrg(ReportModel model, bool isWhole)
    {
        (_model, _isWhole) = (PublishedReport.Of(model), isWhole);
        _documents = model.Documents.Select((d, i) => (d.Id, Node: "#document-" + (i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)))
            .DistinctBy(d => d.Id).ToDictionary(d => d.Id, d => d.Node, StringComparer.Ordinal);
    }

    /// <summary>All of it, with every passage.</summary>
    public static void Write(ReportModel model, Stream output)
    {
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = Json.ReadableJsonEncoder.Instance });
        new SchemaOrg(model, isWhole: true).WriteList(json);
        json.Flush();
        output.WriteByte((byte)'\n');
    }

    /// <summary>What search engines read of a page that shows the passages anyway; nothing in it can end a script element.</summary>
    public static string ForPage(ReportModel model)
    {
        using var memory = new MemoryStream();
        using (var json = new Utf8JsonWriter(memory, new JsonWriterOptions { Encoder = JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All) }))
        {
            new SchemaOrg(model, isWhole: false).WriteList(json);
        }

        return System.Text.Encoding.UTF8.GetString(memory.GetBuffer().AsSpan(0, (int)memory.Length));
    }

    private void WriteList(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        WriteContext(json);
        json.WriteStartArray("@type");
        json.WriteStringValue("ItemList");
        json.WriteStringValue("CreativeWork");
        json.WriteEndArray();
        Text(json, "name", _model.Title);
        json.WriteNumber("numberOfItems", _model.Events.Length + _model.Undated.Length);
        json.WriteString("itemListOrder", Schema + "/ItemListOrderAscending");
        WriteDocuments(json);
        json.WriteStartArray("itemListElement");
        var anchors = new Anchors();
        foreach (var e in _model.Events)
        {
            json.WriteStartObject();
            WriteEvent(json, e, anchors.Take(e.Id));
            json.WriteEndObject();
        }

        foreach (var fact in _model.Undated)
        {
            json.WriteStartObject();
            WriteUndated(json, fact, anchors.Take(fact.Id));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteContext(Utf8JsonWriter json)
    {
        json.WriteStartArray("@context");
        json.WriteStringValue(Schema);
        json.WriteStartObject();
        json.WriteString("dcterms", DublinCore);
        json.WriteStartObject("edtf");
        json.WriteString("@id", "dcterms:date");
        json.WriteString("@type", Edtf + "EDTF");
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void WriteDocuments(Utf8JsonWriter json)
    {
        json.WriteStartArray("citation");
        foreach (var document in _model.Documents.DistinctBy(d => d.Id))
        {
            json.WriteStartObject();
            json.WriteString("@type", "DigitalDocument");
            json.WriteString("@id", _documents[document.Id]);
            Text(json, "name", string.IsNullOrWhiteSpace(document.Title) ? document.Id : document.Title);
            Text(json, "identifier", document.Id);
            Text(json, "inLanguage", DocumentView.Language(document));
            if (document.Published is { } published)
            {
                Optional(json, "datePublished", SchemaDates.Of(published.Edtf));
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteEvent(Utf8JsonWriter json, ReportEvent e, string anchor)
    {
        WriteTold(json, e.Id, anchor, e.Headline, e.Text);
        var (start, end) = SchemaDates.Of(e.Date);
        Optional(json, "startDate", start);
        Optional(json, "endDate", end);
        Text(json, "edtf", e.Date.Edtf);
        Text(json, "disambiguatingDescription", string.Join("; ", Doubts(e).Where(words => words.Length > 0)));
        WriteContent(json, e.Modality, e.People, e.Organizations, e.Places, e.Sources.Select(s => (s.DocumentId, s.Quote)));
    }

    private void WriteUndated(Utf8JsonWriter json, ReportUndated fact, string anchor)
    {
        WriteTold(json, fact.Id, anchor, fact.Headline, fact.Text);
        Text(json, "disambiguatingDescription", fact.Reason);
        WriteContent(json, fact.Modality, fact.People, fact.Organizations, fact.Places, fact.Sources.Select(s => (s.DocumentId, s.Quote)));
    }

    private void WriteTold(Utf8JsonWriter json, string id, string anchor, string headline, string text)
    {
        json.WriteString("@type", "Event");
        json.WriteString("@id", "#" + anchor);
        Text(json, "name", headline);
        if (_isWhole)
        {
            Text(json, "identifier", id);
            Text(json, "description", text == headline ? "" : text);
        }
    }

    private void WriteContent(
        Utf8JsonWriter json, string modality, IEnumerable<string> people, IEnumerable<string> organizations, IEnumerable<string> places, IEnumerable<(string Document, string Quote)> passages)
    {
        Optional(json, "eventStatus", modality == "planned" ? Schema + "/EventScheduled" : null);
        Things(json, "location", [.. places.Select(name => ("Place", name))]);
        Things(json, "about", [.. people.Select(name => ("Person", name)), .. organizations.Select(name => ("Organization", name))]);
        if (_isWhole)
        {
            WriteQuotes(json, passages);
        }
    }

    private static string[] Doubts(ReportEvent e) => [DoubtWords.Telling(e), DoubtWords.Of(e)];

    private void WriteQuotes(Utf8JsonWriter json, IEnumerable<(string Document, string Quote)> passages)
    {
        json.WriteStartArray("subjectOf");
        foreach (var (document, quote) in passages)
        {
            json.WriteStartObject();
            json.WriteString("@type", "Quotation");
            Text(json, "text", quote);
            if (_documents.TryGetValue(document, out var node))
            {
                json.WriteStartObject("isPartOf");
                json.WriteString("@id", node);
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Things(Utf8JsonWriter json, string property, List<(string Type, string Name)> things)
    {
        if (things.Count == 0)
        {
            return;
        }

        json.WriteStartArray(property);
        foreach (var (type, name) in things)
        {
            json.WriteStartObject();
            json.WriteString("@type", type);
            Text(json, "name", name);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Text(Utf8JsonWriter json, string property, string text) => Optional(json, property, DisplayText.Clean(text, int.MaxValue));

    private static void Optional(Utf8JsonWriter json, string property, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            json.WriteString(property, value);
        }
    }
}
