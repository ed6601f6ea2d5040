using System.Collections.Immutable;
using Chronology.Dates;
using Chronology.Events;
using Chronology.Resolution.Publication;

namespace Chronology;

/// <summary>What a person should know about a run's documents, in their order.</summary>
internal static class RunDiagnostics
{
    public static ImmutableArray<Diagnostic> Collect(
        DocumentReading[] documents, PublicationEstimate[] published, ImmutableArray<EventMention>[] mentions)
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

            foreach (var bound in published[i].SetAside)
            {
                found.Add(new Diagnostic(
                    "contradictory-date", DiagnosticSeverity.Warning, id, 0, 0,
                    "\"" + bound.Quote + "\" contradicts the document's other dates (" + bound.Reason + ") and was set aside."));
            }
        }

        return found.ToImmutable();
    }
}
