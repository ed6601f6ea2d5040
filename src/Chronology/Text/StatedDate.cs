using NodaTime;

namespace Chronology.Text;

/// <summary>A publication day that something other than the prose states.</summary>
/// <param name="Day">The day.</param>
/// <param name="Source">What states it.</param>
/// <param name="Quote">The words or the value it was read from.</param>
public sealed record StatedDate(LocalDate Day, StatedDateSource Source, string Quote);
