namespace Chronology.Tagging.Grammar;

/// <summary>The typed constructors: what rule files can name behind the colon, and the code that gives the match its meaning.</summary>
internal static class Constructors
{
    /// <summary>Marks words that name no time: what it covers is no expression.</summary>
    public const string None = "none";

    private static readonly Dictionary<string, Func<RuleMatch, TemporalValue?>> Builders = new Dictionary<string, Func<RuleMatch, TemporalValue?>>(StringComparer.Ordinal)
    {
        ["date"] = CalendarConstructor.Date,
        ["join"] = CalendarConstructor.Join,
        ["within"] = CalendarConstructor.Within,
        ["shift"] = ShiftConstructor.Shift,
        ["unit"] = ShiftConstructor.Unit,
        ["relative"] = ShiftConstructor.Relative,
        ["nth"] = NthConstructor.Nth,
        ["anniversary"] = ShiftConstructor.Anniversary,
        ["duration"] = DurationConstructor.Duration,
        ["set"] = DurationConstructor.Set,
        ["vague"] = m => new VagueValue(m.Parsed<VagueTime>("when") ?? VagueTime.Present),
        ["holiday"] = CalendarConstructor.Holiday,
        ["time"] = TimeConstructor.Time,
        ["at"] = TimeConstructor.At,
        ["portion"] = m => m.Inner("expression"),
        [None] = _ => null,
    };

    private static readonly Dictionary<string, Func<RuleMatch, bool>> Relations = new Dictionary<string, Func<RuleMatch, bool>>(StringComparer.Ordinal)
    {
        ["range"] = RelationConstructor.Range,
        ["share"] = RelationConstructor.Share,
        ["open"] = RelationConstructor.Open,
    };

    public static IReadOnlySet<string> Names { get; } = Builders.Keys.Concat(Relations.Keys).ToHashSet();

    /// <summary>True for a constructor that changes expressions where they stand and makes none.</summary>
    public static bool IsRelation(string name) => Relations.ContainsKey(name);

    public static bool Relate(RuleMatch match) => Relations[match.Rule.Constructor](match);

    /// <summary>The value, or null when the words, on a closer look, name no time ("February 31").</summary>
    public static TemporalValue? Build(RuleMatch match)
    {
        var value = Builders[match.Rule.Constructor](match);
        return value is not null && match.Value("mod") is { } mod ? value with { Mod = mod } : value;
    }
}
