using System.Collections.Immutable;
using Chronology.Events;
using Chronology.Text;

namespace Chronology;

/// <summary>Builds one chronology from documents: the whole way of DESIGN.md §1 up to the finished timeline.</summary>
/// <remarks>A pure function of its input: it reads no clock, file, culture or environment, and the number of threads does not show.</remarks>
public sealed class TimelineBuilder(TimelineOptions options)
{
    /// <param name="documents">In any order; ids are unique.</param>
    /// <param name="progress">Told of each stage; may be called from several threads.</param>
    /// <exception cref="ArgumentException">Two documents share an id.</exception>
    public Timeline Build(IReadOnlyList<SourceDocument> documents, IProgress<TimelineProgress>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(documents);
        var ordered = documents.OrderBy(static d => d.Id, StringComparer.Ordinal).ToList();
        for (var i = 1; i < ordered.Count; i++)
        {
            if (ordered[i].Id == ordered[i - 1].Id)
            {
                throw new ArgumentException("Two documents share the id '" + ordered[i].Id + "'.", nameof(documents));
            }
        }

        var work = new TimelineWork(options, progress);
        return work.Run(ordered);
    }
}
