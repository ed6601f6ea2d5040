namespace Chronology.Events;

/// <summary>A person, organisation or place that a mention names.</summary>
/// <param name="Canonical">The fullest form the document (later: the run) uses, without its title: "Vladimir Putin".</param>
/// <param name="Short">How a headline names it: "Putin".</param>
public sealed record EntityName(string Canonical, string Short, NameKind Kind);
