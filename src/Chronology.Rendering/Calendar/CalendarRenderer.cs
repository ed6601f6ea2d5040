using System.Globalization;
using System.Text;

namespace Chronology.Rendering.Calendar;

/// <summary>Writes the events as a calendar (RFC 5545), whole days with the exclusive end that it asks for.</summary>
/// <remarks>
/// A calendar knows no doubt: a coarse or doubtful date covers every day that it could be, says so in its words, is TENTATIVE and
/// blocks no time. What a reviewer rejected or has no date is not there. A calendar has no years before 1: such events are left out, and X-CHRONOLOGY-LEFT-OUT counts them.
/// </remarks>
public sealed class CalendarRenderer : IRenderer
{
    // RFC 5545 asks when the object was made; no clock is read here.
    private const string Stamp = "19700101T000000Z";

    public string Format => "ics";

    public string Extension => ".ics";

    public void Render(ReportModel model, Stream output)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(output);
        model = PublishedReport.Of(model);
        using var writer = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true);
        var days = model.Events.Select(e => (Event: e, Days: CalendarDays.Of(e.Date))).ToList();
        ContentLine.Write(writer, "BEGIN", "VCALENDAR");
        ContentLine.Write(writer, "VERSION", "2.0");
        ContentLine.Write(writer, "PRODID", "-//Chronology//Chronology//EN");
        ContentLine.Write(writer, "CALSCALE", "GREGORIAN");
        ContentLine.Write(writer, "X-WR-CALNAME", ContentLine.Text(CellText.Line(model.Title, 200)));
        ContentLine.Write(writer, "X-CHRONOLOGY-LEFT-OUT", days.Count(d => d.Days is null).ToString(CultureInfo.InvariantCulture));
        foreach (var (e, when) in days)
        {
            if (when is not null)
            {
                WriteEvent(writer, e, when);
            }
        }

        ContentLine.Write(writer, "END", "VCALENDAR");
    }

    private static void WriteEvent(StreamWriter writer, ReportEvent e, CalendarDays when)
    {
        ContentLine.Write(writer, "BEGIN", "VEVENT");
        ContentLine.Write(writer, "UID", ContentLine.Text(e.Id) + "@chronology");
        ContentLine.Write(writer, "DTSTAMP", Stamp);
        ContentLine.Write(writer, when.StartProperty, when.Start);
        if (when.End is not null)
        {
            ContentLine.Write(writer, "DTEND;VALUE=DATE", when.End);
        }

        ContentLine.Write(writer, "SUMMARY", ContentLine.Text(when.IsExact ? e.Headline : $"{e.Headline} ({e.Date.Display})"));
        ContentLine.Write(writer, "DESCRIPTION", ContentLine.Text(Description(e)));
        ContentLine.Write(writer, "STATUS", Status(e, when));
        ContentLine.Write(writer, "TRANSP", "TRANSPARENT");
        if (!e.Places.IsEmpty)
        {
            ContentLine.Write(writer, "LOCATION", ContentLine.Text(string.Join(", ", e.Places)));
        }

        if (!e.Tags.IsEmpty)
        {
            ContentLine.Write(writer, "CATEGORIES", ContentLine.Texts(e.Tags));
        }

        ContentLine.Write(writer, "END", "VEVENT");
    }

    private static string Status(ReportEvent e, CalendarDays when) => e switch
    {
        { Modality: "happened" } when when.IsExact && DoubtWords.Of(e).Length == 0 => "CONFIRMED",
        _ => "TENTATIVE",
    };

    private static string Description(ReportEvent e)
    {
        var doubt = DoubtWords.Of(e);
        var lines = new List<string> { e.Text, $"Date: {e.Date.Display} ({e.Date.Edtf})" };
        lines.AddRange(doubt.Length == 0 ? [] : (string[])[$"Doubt: {doubt}"]);
        lines.AddRange(DoubtWords.Telling(e) is { Length: > 0 } telling ? [$"Told as: {telling}"] : (string[])[]);
        lines.AddRange(e.Sources.Select(source => $"{source.DocumentId}: \"{source.Quote}\""));
        return string.Join('\n', lines);
    }
}
