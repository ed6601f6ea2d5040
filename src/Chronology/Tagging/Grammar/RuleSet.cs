using System.Collections.Immutable;
using System.Reflection;

namespace Chronology.Tagging.Grammar;

/// <summary>The rules of one language, compiled.</summary>
/// <remarks>Immutable but for the automaton's states, which it makes as texts need them; safe to share between threads.</remarks>
public sealed class RuleSet
{
    /// <summary>How often the rules of later stages look at what earlier ones found.</summary>
    public const int StageCount = 5;

    private const string ResourcePrefix = "Rules/";

    private RuleSet(string language, IEnumerable<RuleText> files)
    {
        Language = language;
        var (scope, rules) = RuleSetReader.Read(files);
        (Numerals, Ordinals) = (scope.Lexicons.GetValueOrDefault("numeral"), scope.Lexicons.GetValueOrDefault("ordinal"));
        Rules = rules;
        Tenses = new TenseTests(scope);
        Classes = new TokenClasses(scope, TriggerTests.Of(scope, rules));
        Program = new PatternProgram(rules, scope.Lexicons);
        Automaton = new TokenAutomaton(Program, Classes, rules);
        LaterLead = PatternLead.Of(scope, rules.Where(static r => r.Stage > 1));
    }

    public string Language { get; }

    /// <summary>Every example of every rule.</summary>
    public IEnumerable<RuleExample> Examples => Rules.SelectMany(r => r.Examples);

    internal ImmutableArray<TaggingRule> Rules { get; }

    /// <summary>The words that count: "five", "hundred".</summary>
    internal Lexicon? Numerals { get; }

    /// <summary>The words that number: "fifth".</summary>
    internal Lexicon? Ordinals { get; }

    internal TenseTests Tenses { get; }

    internal TokenClasses Classes { get; }

    internal PatternProgram Program { get; }

    internal TokenAutomaton Automaton { get; }

    /// <summary>How far before an expression the rules of later stages can begin.</summary>
    internal int LaterLead { get; }

    /// <summary>Compiles rule files that somebody else read.</summary>
    /// <exception cref="RuleFormatException">A file is wrong; the message is one sentence with its place.</exception>
    public static RuleSet Load(string language, IEnumerable<RuleText> files)
    {
        ArgumentNullException.ThrowIfNull(language);
        ArgumentNullException.ThrowIfNull(files);
        return new RuleSet(language, files);
    }

    /// <summary>The languages whose rules travel with the program.</summary>
    public static ImmutableArray<string> BuiltInLanguages { get; } =
    [
        .. Names().Select(n => n[ResourcePrefix.Length..].Split('/')[0]).Distinct().Order(StringComparer.Ordinal),
    ];

    /// <summary>The rule files of a built-in language, as a user would copy them to change them.</summary>
    public static ImmutableArray<RuleText> BuiltIn(string language)
    {
        var prefix = ResourcePrefix + language + "/";
        return [.. Names().Where(n => n.StartsWith(prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(Read)];
    }

    private static IEnumerable<string> Names() =>
        typeof(RuleSet).Assembly.GetManifestResourceNames().Select(n => n.Replace('\\', '/')).Where(n => n.StartsWith(ResourcePrefix, StringComparison.Ordinal) && n.EndsWith(".rules", StringComparison.Ordinal));

    private static RuleText Read(string name)
    {
        using var stream = typeof(RuleSet).Assembly.GetManifestResourceStream(name) ?? typeof(RuleSet).Assembly.GetManifestResourceStream(name.Replace('/', '\\'))!;
        using var reader = new StreamReader(stream);
        return new RuleText(name[ResourcePrefix.Length..], reader.ReadToEnd());
    }
}
