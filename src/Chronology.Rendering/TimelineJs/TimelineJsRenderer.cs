using System.Text.Json;
using Chronology.Rendering.Json;
using Chronology.Rendering.View;

namespace Chronology.Rendering.TimelineJs;

/// <summary>Writes the JSON that TimelineJS 3 draws, for a reporter's own site.</summary>
/// <remarks>
/// TimelineJS knows no doubt and reads its texts as HTML: a date that is not one firm day becomes the stretch in which it lies and says so in
/// <c>display_date</c>, and every text is escaped. Decades and centuries are eras besides. What has no date cannot stand on a line of time and is counted in the title.
/// </remarks>
public sealed class TimelineJsRenderer : IRenderer
{
    public string Format => "timelinejs";

    public string Extension => ".timelinejs.json";

    public void Render(ReportModel model, Stream output)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(output);
        var published = PublishedReport.Of(model);
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = ReadableJsonEncoder.Instance });
        json.WriteStartObject();
        WriteTitle(json, published);
        json.WriteStartArray("events");
        var anchors = new Anchors();
        foreach (var e in published.Events)
        {
            WriteSlide(json, e, anchors.Take(e.Id));
        }

        json.WriteEndArray();
        WriteEras(json, published);
        json.WriteString("scale", "human");
        json.WriteEndObject();
        json.Flush();
        output.WriteByte((byte)'\n');
    }

    private static void WriteTitle(Utf8JsonWriter json, ReportModel model)
    {
        var counts = $"{Words.Count(model.Events.Length, "event")} from {Words.Count(model.Documents.Length, "document")}";
        json.WriteStartObject("title");
        WriteText(json, SlideText.Of(model.Title), $"<p>{counts}{(model.Undated.IsEmpty ? "" : $", and {Words.Count(model.Undated.Length, "fact")} without a date")}.</p>");
        json.WriteEndObject();
    }

    private static void WriteSlide(Utf8JsonWriter json, ReportEvent e, string anchor)
    {
        json.WriteStartObject();
        WriteDate(json, "start_date", SlideDate.Start(e));
        if (SlideDate.End(e) is { } end)
        {
            WriteDate(json, "end_date", end);
        }

        json.WriteString("display_date", SlideText.Date(e));
        WriteText(json, SlideText.Of(e.Headline), SlideText.Body(e));
        json.WriteString("unique_id", anchor);
        json.WriteBoolean("autolink", false);
        json.WriteEndObject();
    }

    private static void WriteEras(Utf8JsonWriter json, ReportModel model)
    {
        json.WriteStartArray("eras");
        foreach (var date in model.Events.Select(e => e.Date).Where(d => d.Precision is "decade" or "century" && SlideDate.Day(d.Start) is not null).DistinctBy(d => (d.Start, d.End)))
        {
            json.WriteStartObject();
            WriteDate(json, "start_date", SlideDate.Day(date.Start)!.Value);
            WriteDate(json, "end_date", SlideDate.Day(date.End)!.Value);
            WriteText(json, SlideText.Of(date.Display), null);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteText(Utf8JsonWriter json, string headline, string? text)
    {
        json.WriteStartObject("text");
        json.WriteString("headline", headline);
        if (text is not null)
        {
            json.WriteString("text", text);
        }

        json.WriteEndObject();
    }

    private static void WriteDate(Utf8JsonWriter json, string property, SlideDate date)
    {
        json.WriteStartObject(property);
        json.WriteNumber("year", date.Year);
        foreach (var (name, value) in new[] { ("month", date.Month), ("day", date.DayOfMonth), ("hour", date.Hour), ("minute", date.Minute) })
        {
            if (value is { } number)
            {
                json.WriteNumber(name, number);
            }
        }

        json.WriteEndObject();
    }
}
