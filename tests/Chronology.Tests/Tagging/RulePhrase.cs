namespace Chronology.Tests.Tagging;

/// <summary>An entry of a word list.</summary>
internal readonly record struct RulePhrase(string Words, string Value);
