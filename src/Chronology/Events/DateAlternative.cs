using Chronology.Dates;

namespace Chronology.Events;

/// <summary>Another date the event could have, and why.</summary>
public sealed record DateAlternative(ResolvedDate Date, string Reason);
