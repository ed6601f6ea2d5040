using Chronology.Dates;
using NodaTime;

namespace Chronology.Events.Importance;

/// <summary>A day, a month, a year: what passages about one time share. Both days are inclusive.</summary>
internal readonly record struct DateKey(LocalDate First, LocalDate Last)
{
    public static DateKey Of(ResolvedDate date) => new(date.First, date.Last);
}
