using System.Collections.Immutable;

namespace Chronology.Tagging.Grammar;

/// <param name="Tokens">As written in the rule file; capitals ask for capitals.</param>
internal sealed record LexiconEntry(string Value, ImmutableArray<string> Tokens);
