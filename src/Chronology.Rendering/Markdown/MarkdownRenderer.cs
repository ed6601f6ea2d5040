using System.Globalization;
using System.Text;
using Chronology.Rendering.View;

namespace Chronology.Rendering.Markdown;

/// <summary>Writes the chronology as CommonMark: one section a year, each event with its doubt, its text and its quotes.</summary>
public sealed class MarkdownRenderer : IRenderer
{
    public string Format => "md";

    public string Extension => ".md";

    public void Render(ReportModel model, Stream output)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(output);
        model = PublishedReport.Of(model);
        using var writer = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        writer.WriteLine("# " + MarkdownText.Escape(model.Title));
        writer.WriteLine();
        writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Count(model.Events.Length, "event")} from {Count(model.Documents.Length, "document")}."));
        var section = "";
        foreach (var e in model.Events)
        {
            section = WriteSection(writer, section, YearOf(e.Date.Start));
            WriteEvent(writer, e);
        }

        WriteUndated(writer, model);
        WriteDocuments(writer, model);
    }

    private static string WriteSection(StreamWriter writer, string current, string year)
    {
        if (year != current)
        {
            writer.WriteLine();
            writer.WriteLine("## " + MarkdownText.Escape(year));
        }

        return year;
    }

    private static void WriteEvent(StreamWriter writer, ReportEvent e)
    {
        writer.WriteLine();
        writer.WriteLine($"### {MarkdownText.Escape(e.Date.Display)}: {MarkdownText.Escape(e.Headline)}");
        var marks = string.Join("; ", Marks(e));
        Paragraph(writer, marks.Length == 0 ? "" : $"*{MarkdownText.Escape(marks)}*");
        Paragraph(writer, e.Sources.Any(source => source.Quote == e.Text) ? "" : MarkdownText.Escape(e.Text));
        foreach (var source in e.Sources)
        {
            Quote(writer, source.DocumentId, source.Quote, source.CharStart, source.CharEnd, source.Line);
        }
    }

    private static void WriteUndated(StreamWriter writer, ReportModel model)
    {
        if (model.Undated.IsEmpty)
        {
            return;
        }

        writer.WriteLine();
        writer.WriteLine("## Without a date");
        foreach (var fact in model.Undated)
        {
            writer.WriteLine();
            writer.WriteLine("### " + MarkdownText.Escape(fact.Headline));
            Paragraph(writer, $"*{MarkdownText.Escape(fact.Modality == "happened" ? fact.Reason : $"{fact.Modality.Replace('-', ' ')}; {fact.Reason}")}*");
            Paragraph(writer, fact.Sources.Any(source => source.Quote == fact.Text) ? "" : MarkdownText.Escape(fact.Text));
            foreach (var source in fact.Sources)
            {
                Quote(writer, source.DocumentId, source.Quote, source.CharStart, source.CharEnd, source.Line);
            }
        }
    }

    private static void Quote(StreamWriter writer, string document, string quote, int from, int to, int line)
    {
        writer.WriteLine();
        writer.WriteLine("> " + MarkdownText.Escape(quote));
        writer.WriteLine(">");
        writer.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"> – {MarkdownText.Escape(document)}, {(line > 0 ? $"line {line}" : $"characters {from} to {to}")}"));
    }

    private static void WriteDocuments(StreamWriter writer, ReportModel model)
    {
        if (model.Documents.IsEmpty)
        {
            return;
        }

        writer.WriteLine();
        writer.WriteLine("## Documents");
        writer.WriteLine();
        foreach (var document in model.Documents)
        {
            var title = string.IsNullOrWhiteSpace(document.Title) ? "" : $": {MarkdownText.Escape(document.Title)}";
            var published = document.Published is { } date ? $", published {MarkdownText.Escape(IsoDate.OneDay(date.Edtf))} ({MarkdownText.Escape(date.From)})" : "";
            writer.WriteLine($"- {MarkdownText.Escape(document.Id)}{title}{published}");
        }
    }

    private static void Paragraph(StreamWriter writer, string text)
    {
        if (text.Length > 0)
        {
            writer.WriteLine();
            writer.WriteLine(text);
        }
    }

    private static IEnumerable<string> Marks(ReportEvent e) =>
        new[] { DoubtWords.Telling(e), e.Status == "proposed" ? "" : e.Status, DoubtWords.Of(e) }.Where(mark => mark.Length > 0);

    private static string YearOf(string start) => IsoDate.Day(start) is { } day ? IsoDate.Year(day.Year) : start;

    private static string Count(int count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");
}
