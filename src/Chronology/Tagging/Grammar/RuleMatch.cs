using System.Collections.Immutable;
using System.Globalization;
using Chronology.Text;

namespace Chronology.Tagging.Grammar;

/// <summary>One match of a rule, as constructors read it: slots by name.</summary>
internal sealed class RuleMatch(RuleSet rules, DocumentText document)
{
    public Row<SlotSpan> Slots { get; } = new();

    public TaggingRule Rule { get; set; } = null!;

    public SymbolSequence Items { get; set; } = null!;

    public Row<FoundExpression> Found { get; set; } = new();

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

    public int? FoundIndex(string slot) => Find(slot) is { } span && Items.Expression(span.Start) is >= 0 and var index ? index : null;

    public T? Parsed<T>(string slot)
        where T : struct, Enum =>
        Value(slot) is { } name && EnumNames<T>.TryParse(name, out var value) ? value : null;

    private SlotSpan? Find(string slot)
    {
        foreach (var span in Slots.Items)
        {
            if (span.Name == slot)
            {
                return span;
            }
        }

        return null;
    }

    private decimal? Number(SlotSpan span) => NumberReader.Read(rules, document.Text, Tokens(span));

    private ReadOnlySpan<char> Words(SlotSpan span)
    {
        var tokens = Tokens(span);
        return tokens.Length == 0 ? "" : document.Text.AsSpan(tokens[0].Start, tokens[^1].End - tokens[0].Start);
    }

    private ReadOnlySpan<Token> Tokens(SlotSpan span) => document.Tokens.AsSpan()[Items.FirstToken(span.Start)..Items.FirstToken(span.End)];
}
