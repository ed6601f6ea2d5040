using System.Globalization;
using Chronology.Rendering;

namespace Chronology.Cli.Explaining;

/// <summary>Writes the chain behind one event's date, from the words to the day.</summary>
public sealed class Explanation(TextWriter output, TextStyle style)
{
    private const int LabelWidth = 14;

    private readonly SourcePlace _places = new();

    public void Write(ReportEvent e, ReportModel model)
    {
        var documents = model.Documents.ToDictionary(document => document.Id, StringComparer.Ordinal);
        output.WriteLine(style.Bold(VisibleText.Of(e.Headline)));
        output.WriteLine($"{style.Accent(VisibleText.Of(e.Date.Display))}  {style.Dim(VisibleText.Of(e.Id))}");
        output.WriteLine();
        Row("edtf", e.Date.Edtf);
        Row("words", Quoted(e.Date.AsWritten));
        Row("rule", e.Decision.Rule);
        Row("anchor", e.Decision.Anchor.Length > 0 ? e.Decision.Anchor : "none: the words give the whole date");
        Row("anchor from", e.Decision.AnchorFrom);
        Rows("steps", [.. e.Decision.Steps.Select((step, i) => string.Create(CultureInfo.InvariantCulture, $"{i + 1}. {step}"))]);
        Rows("alternatives", e.Decision.Alternatives.IsEmpty ? ["none"] : [.. e.Decision.Alternatives.Select(other => $"{other.Edtf}: {other.Reason}")]);
        Row("confidence", e.Decision.Confidence.ToString("0.00", CultureInfo.InvariantCulture));
        Row("doubts", string.Join(", ", e.Decision.Flags.Concat(Qualifiers(e)).Distinct()), style.Doubt);
        Row("told as", e.Modality);
        Row("importance", Importance(e));
        Row("people", string.Join(", ", e.People));
        Row("organizations", string.Join(", ", e.Organizations));
        Row("places", string.Join(", ", e.Places));
        WriteSources(e, documents);
    }

    /// <summary>One line an event: id, date, headline.</summary>
    public void List(IEnumerable<ReportEvent> events)
    {
        var rows = events.Select(e => (Id: VisibleText.Of(e.Id), Date: VisibleText.Of(e.Date.Display), Headline: VisibleText.Of(e.Headline))).ToList();
        var idWidth = rows.Max(row => row.Id.Length);
        var dateWidth = rows.Max(row => row.Date.Length);
        foreach (var (id, date, headline) in rows)
        {
            output.WriteLine($"{style.Dim(id.PadRight(idWidth))}  {style.Accent(date.PadRight(dateWidth))}  {headline}");
        }
    }

    private void WriteSources(ReportEvent e, Dictionary<string, ReportDocument> documents)
    {
        output.WriteLine();
        output.WriteLine(style.Bold(Messages.Counted(e.Sources.Length, "source")));
        foreach (var source in e.Sources)
        {
            var document = documents.GetValueOrDefault(source.DocumentId);
            var place = VisibleText.Of(document is null ? source.DocumentId : _places.Of(document, source));
            output.WriteLine($"  {style.Accent(place)}  {style.Dim($"says {Quoted(source.AsWritten)}")}");
            if (document?.Published is { } published)
            {
                output.WriteLine($"  {style.Dim(VisibleText.Of(Publication(published)))}");
            }

            foreach (var line in style.Wrap(VisibleText.Of(source.Quote), 4))
            {
                output.WriteLine("    " + line);
            }
        }
    }

    private void Row(string label, string text, Func<string, string>? paint = null) => Rows(label, text.Length > 0 ? [text] : [], paint);

    private void Rows(string label, IReadOnlyList<string> texts, Func<string, string>? paint = null)
    {
        var first = true;
        foreach (var line in texts.SelectMany(text => style.Wrap(VisibleText.Of(text), LabelWidth)))
        {
            output.WriteLine(style.Dim((first ? label : "").PadRight(LabelWidth)) + (paint?.Invoke(line) ?? line));
            first = false;
        }
    }

    private static string Importance(ReportEvent e) => string.Create(
        CultureInfo.InvariantCulture, $"{e.Importance:0.00} of 1, told by {Messages.Counted(e.Sources.Select(static source => source.DocumentId).Distinct(StringComparer.Ordinal).Count(), "document")}");

    private static string[] Qualifiers(ReportEvent e) => e.Date.Qualifier.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static string Publication(ReportPublished published) =>
        $"published {published.Edtf}, {published.From}" + (published.Quote.Length > 0 ? $" {Quoted(published.Quote)}" : "");

    private static string Quoted(string words) => words.Length > 0 ? $"“{VisibleText.Of(words)}”" : "";
}
