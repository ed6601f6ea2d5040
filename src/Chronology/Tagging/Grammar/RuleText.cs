namespace Chronology.Tagging.Grammar;

/// <summary>One rule file as text.</summary>
/// <param name="Name">As messages name it: "en/relative.rules".</param>
public sealed record RuleText(string Name, string Text);
