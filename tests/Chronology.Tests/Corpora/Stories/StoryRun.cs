using System.Text;
using Chronology.Dates;
using Chronology.Events;
using Chronology.Input;
using Chronology.Tests.Input;

namespace Chronology.Tests.Corpora.Stories;

/// <summary>Runs a story from files to its timeline and says what is wrong with it.</summary>
internal static class StoryRun
{
    public static Timeline Build(Story story)
    {
        using var folder = new TempFolder();
        foreach (var (name, text) in story.Documents)
        {
            folder.Write(name, text);
        }

        var found = DocumentFolder.Find([folder.Root]).Documents;
        return new TimelineBuilder(new TimelineOptions()).Build([.. DocumentReader.ReadAll(found).SelectMany(static result => result.Documents)]);
    }

    /// <returns>One line for each thing that is not as it must be.</returns>
    public static IReadOnlyList<string> Problems(Story story, Timeline timeline)
    {
        var problems = new List<string>();
        foreach (var wanted in story.Events)
        {
            var found = timeline.Events.Where(wanted.IsFirmlyTheSame).ToList();
            if (found.Count != 1)
            {
                problems.Add($"{found.Count} events are: {wanted.Line}");
            }
            else
            {
                problems.AddRange(wanted.Lacks(found[0]).Select(lack => $"\"{found[0].Headline}\" lacks {lack}"));
            }
        }

        problems.AddRange(story.Undated.Where(wanted => timeline.Undated.Count(wanted.IsFirmlyTheSame) != 1).Select(static wanted => "not there once: " + wanted.Line));
        if (story.Undated.Length > 0 && timeline.Undated.Length > story.Undated.Length)
        {
            problems.Add($"{timeline.Undated.Length} undated facts, {story.Undated.Length} expected");
        }

        problems.AddRange(timeline.Events.Where(e => story.Never.Contains(EdtfFormatter.Format(e.Date))).Select(static e => "there must be no event like: " + Describe(e)));
        if (timeline.Events.Length > story.Most)
        {
            problems.Add($"{timeline.Events.Length} events, at most {story.Most} expected");
        }

        problems.AddRange(story.Published.Where(p => Published(timeline, p.Document) != p.Edtf).Select(p => $"{p.Document} was published {Published(timeline, p.Document)}, expected {p.Edtf}"));
        problems.AddRange(story.Diagnostics.Where(d => !timeline.Diagnostics.Any(each => each.Code == d.Code && Last(each.DocumentId) == d.Document)).Select(static d => $"nothing says {d.Code} of {d.Document}"));
        return problems;
    }

    public static string Describe(Timeline timeline)
    {
        var text = new StringBuilder();
        foreach (var e in timeline.Events)
        {
            text.Append(Describe(e)).Append('\n');
        }

        foreach (var e in timeline.Undated)
        {
            text.Append($"undated | {e.Modality} | {string.Join(' ', StoryEvent.SourcesOf(e.Sources))} | {e.Headline} | people {string.Join(", ", e.People)} | orgs {string.Join(", ", e.Organizations)} | {e.Reason}\n");
        }

        foreach (var document in timeline.Documents)
        {
            text.Append("  ").Append(Last(document.Id)).Append(" published ").Append(Published(timeline, Last(document.Id))).Append('\n');
        }

        foreach (var diagnostic in timeline.Diagnostics)
        {
            text.Append("  ").Append(diagnostic.Code).Append(' ').Append(diagnostic.DocumentId).Append(": ").Append(diagnostic.Message).Append('\n');
        }

        return text.ToString();
    }

    private static string Describe(TimelineEvent e) =>
        $"{EdtfFormatter.Format(e.Date)} | {e.Modality} | {string.Join(' ', StoryEvent.SourcesOf(e.Sources))} | {e.Headline} | people {string.Join(", ", e.People)} | places {string.Join(", ", e.Places)}"
        + $" | orgs {string.Join(", ", e.Organizations)} | {string.Join(' ', e.Tags)} | {string.Join(' ', e.Decision.Flags)}";

    private static string Published(Timeline timeline, string document) =>
        timeline.Documents.Where(d => Last(d.Id) == document).Select(static d => d.Published is { } published ? EdtfFormatter.Format(published.Date) : "unknown").FirstOrDefault("missing");

    private static string Last(string? id) => (id ?? "").Split('/')[^1];
}
