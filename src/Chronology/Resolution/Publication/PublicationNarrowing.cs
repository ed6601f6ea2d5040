using Chronology.Dates;
using NodaTime;

namespace Chronology.Resolution.Publication;

/// <summary>Narrows a publication date by what another document of the run knows.</summary>
internal static class PublicationNarrowing
{
    /// <param name="estimate">What was known.</param>
    /// <param name="day">The day of the event that the document's lead tells of.</param>
    /// <param name="teacher">The document that knows it.</param>
    /// <returns>The narrower estimate, or null when nothing is gained, when the day contradicts what was known, or when they meet in a single day: that is chance.</returns>
    public static PublicationEstimate? ByLeadDay(PublicationEstimate estimate, LocalDate day, string teacher)
    {
        if (estimate.Possible is null || estimate.Date is null)
        {
            return null;
        }

        var narrowed = estimate.Possible.Intersect(LeadDay.PublicationDays(day));
        if (narrowed.IsEmpty || narrowed.Days == 1 || narrowed.Days == estimate.Possible.Days)
        {
            return null;
        }

        var date = new ResolvedDate(new UncertainDate(narrowed.First, narrowed.Last, Granularity.Day));
        var step = "its lead tells of the event that " + teacher + " dates to " + EdtfFormatter.Format(ResolvedDate.Day(day))
            + ": published within the week, " + DateDisplay.Describe(date);
        var published = estimate.Date with { Date = date, From = estimate.Date.From + ", and from " + teacher, Steps = estimate.Date.Steps.Add(step) };
        return estimate with { Date = published, Possible = narrowed };
    }
}
