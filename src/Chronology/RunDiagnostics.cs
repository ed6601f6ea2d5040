using System.Collections.Immutable;
using Chronology.Dates;
using Chronology.Events;
using Chronology.Events.Merging;
using Chronology.Resolution.Publication;

namespace Chronology;

/// <summary>What a person should know about a run's documents, in their order.</summary>
internal static class RunDiagnostics
{
    public static ImmutableArray<Diagnostic> Collect(
        DocumentReading[] documents, PublicationEstimate[] published, (EventMention Lead, IReadOnlyList<EventCluster> Candidates)?[] undated)
    {
        var found = ImmutableArray.CreateBuilder<Diagnostic>();
        for (var i = 0; i < documents.Length; i++)
        {
            var id = documents[i].Id;
            if (published[i].Date is not { } date)
            {
                found.Add(new Diagnostic(
                    "publication-date-unknown", DiagnosticSeverity.Warning, id, 0, 0,
                    "Nothing in " + documents[i].Document.Source.Path + " tells when it was published; dates that need it are left out. Give it with --published "
                        + documents[i].Document.Source.Path + "=YYYY-MM-DD."));
            }
            else if (date.Day is null)
            {
                found.Add(new Diagnostic(
                    "publication-date-inferred", DiagnosticSeverity.Info, id, 0, 0,
                    "Published " + DateDisplay.Describe(date.Date) + ": " + date.From + "."));
            }

            if (undated[i] is var (lead, candidates))
            {
                found.Add(Undated(documents[i], lead, candidates));
            }

            foreach (var bound in published[i].SetAside)
            {
                found.Add(new Diagnostic(
                    "contradictory-date", DiagnosticSeverity.Warning, id, 0, 0,
                    "\"" + bound.Quote + "\" contradicts the document's other dates (" + bound.Reason + ") and was set aside."));
            }
        }

        return found.ToImmutable();
    }

    private static Diagnostic Undated(DocumentReading document, EventMention lead, IReadOnlyList<EventCluster> candidates)
    {
        var text = document.Document.Text.AsSpan(0, lead.Quote.Start);
        var line = text.Count('\n') + 1;
        var column = text.Length - (text.LastIndexOf('\n') + 1) + 1;
        var may = candidates.Count == 0
            ? "and no dated event fits"
            : "it may be the event of " + string.Join(", or of ", candidates.Select(static c => DateDisplay.Describe(c.Date)));
        return new Diagnostic(
            "undated-event", DiagnosticSeverity.Info, document.Id, line, column,
            "\"" + lead.Headline + "\" is told without a date; " + may + ".");
    }
}
