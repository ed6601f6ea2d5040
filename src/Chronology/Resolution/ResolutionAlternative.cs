using Chronology.Dates;

namespace Chronology.Resolution;

/// <summary>Another reading of the same words that nothing rules out.</summary>
/// <param name="Timex3Value">Exact TIMEX3 <c>value</c>.</param>
/// <param name="Reason">What would have to be so: "if the day stands first".</param>
public sealed record ResolutionAlternative(string Timex3Value, ResolvedDate? Date, string Reason);
