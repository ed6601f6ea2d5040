using System.Collections.Immutable;
using System.Globalization;
using Chronology.Text;

namespace Chronology.Tagging.Grammar;

/// <summary>One match of a rule, as constructors read it: slots by name.</summary>
internal sealed class RuleMatch(RuleSet rules)
{
    private MatchReading _reading = null!;
    private int _start;

    public DocumentText Document { get; set; } = null!;

    public TaggingRule Rule => _reading.Rule;

    public SymbolSequence Items { get; set; } = null!;

    public Row<FoundExpression> Found { get; set; } = new();

    /// <summary>The match that is asked about next, and its first item.</summary>
    public void Enter(MatchReading reading, int start) => (_reading, _start) = (reading, start);

    public bool Has(string slot) => Find(slot) is not null || Rule.Constants[slot] is not null;

    /// <summary>True when the slot matched a word of a lexicon, not figures.</summary>
    public bool IsWord(string slot) => Find(slot) is { Lexicon: not null } or { Value: not null };

    /// <summary>The lexicon's value, the rule's constant or the words themselves; null when the slot did not match.</summary>
    public string? Value(string slot)
    {
        if (Find(slot) is not { } span)
        {
            return Rule.Constants[slot];
        }

        if (span.Value is not null)
        {
            return span.Value;
        }

        if (span.Lexicon is not null)
        {
            return span.Lexicon.ValueOf(Words(span));
        }

        return Words(span).ToString();
    }

    /// <summary>A whole number in figures, in words or as the lexicon's value; null when the slot did not match or is no number.</summary>
    public int? Int(string slot)
    {
        if (Find(slot) is { Lexicon: null, Value: null } span)
        {
            return Number(span) is { } number && number == decimal.Truncate(number) && Math.Abs(number) < 100_000_000 ? (int)number : null;
        }

        return int.TryParse(Value(slot), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    /// <summary>A count; null when the words do not say how many ("several").</summary>
    public decimal? Number(string slot) =>
        Find(slot) is { Lexicon: null, Value: null } span ? Number(span)
        : decimal.TryParse(Value(slot), NumberStyles.Number, CultureInfo.InvariantCulture, out var value) ? value : null;

    /// <summary>The expression that the slot matched.</summary>
    public TemporalValue? Inner(string slot) => FoundIndex(slot) is { } index ? Found[index].Value : null;

    public int? FoundIndex(string slot) => Find(slot) is { } span && Items.Expression(_start + span.Start) is >= 0 and var index ? index : null;

    public T? Parsed<T>(string slot)
        where T : struct, Enum =>
        Value(slot) is { } name && EnumNames<T>.TryParse(name, out var value) ? value : null;

    private SlotSpan? Find(string slot)
    {
        foreach (var span in _reading.Slots)
        {
            if (span.Name == slot)
            {
                return span;
            }
        }

        return null;
    }

    private decimal? Number(SlotSpan span) => NumberReader.Read(rules, Document.Text, Tokens(_start + span.Start, _start + span.End));

    private ReadOnlySpan<char> Words(SlotSpan span) => Words(_start + span.Start, _start + span.End);

    /// <summary>The words of some items, half open.</summary>
    public ReadOnlySpan<char> Words(int start, int end)
    {
        var tokens = Tokens(start, end);
        return tokens.Length == 0 ? "" : Document.Text.AsSpan(tokens[0].Start, tokens[^1].End - tokens[0].Start);
    }

    private ReadOnlySpan<Token> Tokens(int start, int end) => Document.Tokens.AsSpan()[Items.FirstToken(start)..(end > start ? Items.EndToken(end - 1) : Items.FirstToken(start))];
}
