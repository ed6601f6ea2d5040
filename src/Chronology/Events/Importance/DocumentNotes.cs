using System.Collections.Immutable;
using NodaTime;

namespace Chronology.Events.Importance;

/// <summary>Which dates a document speaks of.</summary>
/// <param name="Published">Null when the day is not known; then nothing counts as told later.</param>
internal sealed record DocumentNotes(LocalDate? Published, ImmutableArray<DateNote> Notes);
