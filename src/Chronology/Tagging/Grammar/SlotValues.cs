using System.Globalization;

namespace Chronology.Tagging.Grammar;

/// <summary>The slots that constructors read, and the values that each can have.</summary>
internal static class SlotValues
{
    private static readonly string[] Modifiers = ["START", "MID", "END", "APPROX", "BEFORE", "AFTER", "LESS_THAN", "MORE_THAN", "EQUAL_OR_LESS", "EQUAL_OR_MORE"];

    private static readonly Dictionary<string, string[]> Named = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["unit"] = EnumNames.Of(typeof(TimeUnit)),
        ["unit2"] = EnumNames.Of(typeof(TimeUnit)),
        ["season"] = EnumNames.Of(typeof(CalendarSeason)),
        ["which"] = [.. EnumNames.Of(typeof(Which)), "Same"],
        ["origin"] = EnumNames.Of(typeof(ShiftOrigin)),
        ["when"] = EnumNames.Of(typeof(VagueTime)),
        ["side"] = ["since", "until"],
        ["half-day"] = ["AM", "PM"],
        ["era"] = ["BC", "AD"],
        ["part"] = ["MO", "MI", "AF", "EV", "NI", "DT"],
        ["quant"] = ["EVERY", "EACH"],
        ["mod"] = Modifiers,
    };

    private static readonly HashSet<string> Numbers =
        new[]
        {
            "year", "month", "day", "weekday", "week", "quarter", "half", "century", "decade", "short-decade", "short-year", "base", "compact", "hour", "minute", "minute-to", "second",
            "count", "count2", "hhmm", "zone-hour", "end-hour", "end-year", "direction", "offset", "year-offset", "times", "zone", "number", "day-of-year",
        }.ToHashSet(StringComparer.Ordinal);

    private static readonly HashSet<string> Others =
        new[] { "ambiguous", "comparison", "working", "turn", "fiscal", "weekend", "holiday", "freq", "sign", "inner", "outer", "from", "to", "span", "date", "time", "expression", "other" }.ToHashSet(StringComparer.Ordinal);

    /// <summary>The name of a slot that a pattern gives a meaning or <c>set</c> a value.</summary>
    /// <exception cref="RuleFormatException">No constructor reads it.</exception>
    public static void CheckName(string slot, RulePosition at)
    {
        if (!Named.ContainsKey(slot) && !Numbers.Contains(slot) && !Others.Contains(slot))
        {
            throw RuleErrors.Unknown(at, "slot", slot, [.. Named.Keys, .. Numbers, .. Others]);
        }
    }

    /// <exception cref="RuleFormatException">The slot cannot have the value.</exception>
    public static void CheckConstant(string slot, string value, RulePosition at)
    {
        if (Named.TryGetValue(slot, out var names) && !names.Contains(value, StringComparer.OrdinalIgnoreCase))
        {
            throw RuleErrors.Unknown(at, slot, value, names);
        }

        // X is a count that the words do not tell.
        if (Numbers.Contains(slot) && value != "X" && !decimal.TryParse(value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _))
        {
            throw RuleErrors.Unexpected(at, $"'{value}'", "a number");
        }
    }

    /// <exception cref="RuleFormatException">A value of the lexicon is none that the slot can have.</exception>
    public static void CheckLexicon(string slot, Lexicon lexicon, RulePosition at)
    {
        if (Named.TryGetValue(slot, out var names)
            && lexicon.Words.Concat(lexicon.Phrases).FirstOrDefault(e => !names.Contains(e.Value, StringComparer.OrdinalIgnoreCase)) is { } wrong)
        {
            throw RuleErrors.WrongValue(at, lexicon.Name, slot, wrong.Value, names);
        }
    }
}
