using NodaTime;

namespace Chronology.Resolution.Publication;

/// <summary>Days from <paramref name="First"/> to <paramref name="Last"/>, both inclusive.</summary>
internal readonly record struct DayRange(LocalDate First, LocalDate Last)
{
    public int Days => Period.DaysBetween(First, Last) + 1;

    public bool Contains(LocalDate day) => day >= First && day <= Last;
}
