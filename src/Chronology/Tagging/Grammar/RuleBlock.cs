using System.Collections.Immutable;

namespace Chronology.Tagging.Grammar;

/// <summary>A heading of a rule file with the indented lines below it, not yet understood.</summary>
/// <param name="Keyword">lexicon, number, pattern or rule.</param>
/// <param name="Rest">What stands behind the name on the heading's line.</param>
internal sealed record RuleBlock(string Keyword, string Name, string Rest, RulePosition Position, RulePosition RestPosition, ImmutableArray<RuleLine> Lines);

/// <summary>One indented line: its first word and the rest.</summary>
internal sealed record RuleLine(string Text, RulePosition Position)
{
    public (string Keyword, string Tail, RulePosition TailPosition) Split()
    {
        var space = Text.IndexOf(' ', StringComparison.Ordinal);
        if (space < 0)
        {
            return (Text, "", Position.At(Position.Column + Text.Length));
        }

        var rest = Text[space..].TrimStart();
        return (Text[..space], rest, Position.At(Position.Column + Text.Length - rest.Length));
    }
}
