using System.Globalization;

namespace Chronology.Rendering.View;

/// <summary>A model as templates see it: dictionaries, lists and ready-made strings. Every key is always there; <c>templates/README.md</c> lists them.</summary>
public static class ReportView
{
    // From here on a browser feels how much there is to lay out.
    private const int Many = 300;

    // What a chronology without a title of its own is called, and the line above the title of any other.
    private const string Unnamed = "Chronology";

    /// <summary>A view in which nothing is missing, against which templates are checked.</summary>
    public static IReadOnlyDictionary<string, object> Specimen { get; } = Of(View.Specimen.Model);

    public static Dictionary<string, object> Of(ReportModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        model = PublishedReport.Of(model);
        var documents = new DocumentList(model);
        var citations = new Citations(documents);
        var title = DisplayText.Clean(model.Title, DisplayText.TitleLimit) is { Length: > 0 } told ? told : Unnamed;
        var anchors = new Anchors();
        var years = Years(model, anchors, citations);
        var undated = model.Undated.Select(fact => UndatedView.Of(fact, anchors.Take(fact.Id), citations)).ToList();
        return new()
        {
            ["lang"] = "en",
            ["title"] = title,
            ["eyebrow"] = title == Unnamed ? "" : Unnamed,
            ["titleIsLong"] = title.Length > 60 ? "yes" : "",
            ["subtitle"] = Span(model),
            ["eventCount"] = model.Events.Length.ToString("N0", CultureInfo.InvariantCulture),
            ["isLong"] = model.Events.Length > Many ? "yes" : "",
            ["eventsInWords"] = Words.Count(model.Events.Length, "event"),
            ["documentCount"] = Words.Count(model.Documents.Length, "document"),
            ["certainty"] = Certainty(model),
            ["years"] = years,
            ["undated"] = undated,
            ["undatedInWords"] = undated.Count == 0 ? "" : Words.Count(undated.Count, "fact"),
            ["marks"] = UsedMarks(model),
            ["sources"] = citations.All,
            ["documents"] = documents.All,
            ["notes"] = model.Diagnostics.Select(d => Note(d, documents)).ToList(),
        };
    }

    private static List<Dictionary<string, object>> Years(ReportModel model, Anchors anchors, Citations citations)
    {
        var years = new List<Dictionary<string, object>>();
        var groups = new List<Dictionary<string, object>>();
        var events = new List<Dictionary<string, object>>();
        MonthGroups.Key last = default;
        for (var i = 0; i < model.Events.Length; i++)
        {
            var key = MonthGroups.Of(model.Events[i].Date);
            if (years.Count == 0 || key.Year != last.Year)
            {
                groups = [];
                years.Add(new() { ["heading"] = key.Year, ["anchor"] = anchors.Take("year-" + key.Year), ["groups"] = groups });
            }

            if (groups.Count == 0 || key != last)
            {
                events = [];
                groups.Add(new()
                {
                    ["heading"] = key.Heading,
                    ["context"] = key.Context,
                    ["anchor"] = anchors.Take($"in-{key.Heading}-{key.Context}"),
                    ["events"] = events,
                });
            }

            events.Add(EventView.Of(model.Events[i], i + 1, anchors.Take(model.Events[i].Id), citations));
            last = key;
        }

        return years;
    }

    /// <summary>"2015–2025", "44 BCE–2025"; empty when there is no event.</summary>
    private static string Span(ReportModel model)
    {
        var days = model.Events.SelectMany(e => new[] { IsoDate.Day(e.Date.Start), IsoDate.Day(e.Date.End) }).OfType<NodaTime.LocalDate>().ToList();
        if (days.Count == 0)
        {
            return "";
        }

        var (first, last) = (IsoDate.Year(days.Min().Year), IsoDate.Year(days.Max().Year));
        return first == last ? first : $"{first}–{last}";
    }

    private static string Certainty(ReportModel model)
    {
        var conflict = model.Events.Count(Marks.IsConflict);
        var uncertain = model.Events.Count(e => !Marks.IsConflict(e) && Marks.IsUncertain(e));
        var parts = new[] { (model.Events.Length - conflict - uncertain, "firm"), (uncertain, "uncertain"), (conflict, "in conflict") };
        var told = parts.Where(p => p.Item1 > 0).Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.Item1:N0} {p.Item2}"));
        return model.Events.Length == 0 ? "no events" : string.Join(", ", told);
    }

    private static List<Dictionary<string, object>> UsedMarks(ReportModel model) =>
        [.. model.Events.SelectMany(Marks.ChipsOf).Concat(model.Undated.SelectMany(Marks.ChipsOf)).DistinctBy(m => m.Key).OrderBy(m => m.Key, StringComparer.Ordinal).Select(m => m.ToView())];

    private static Dictionary<string, object> Note(ReportDiagnostic d, DocumentList documents)
    {
        var place = d.Line > 0 ? string.Create(CultureInfo.InvariantCulture, $"line {d.Line}") : "";
        return new()
        {
            ["code"] = DisplayText.Clean(d.Code, 80),
            ["severity"] = DisplayText.Clean(d.Severity, 20),
            ["document"] = documents.Get(d.DocumentId, "name"),
            ["place"] = place,
            ["message"] = DisplayText.Clean(d.Message),
        };
    }
}
