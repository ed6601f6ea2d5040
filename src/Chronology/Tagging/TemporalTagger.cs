using System.Collections.Concurrent;
using System.Collections.Immutable;
using Chronology.Tagging.Grammar;
using Chronology.Text;

namespace Chronology.Tagging;

/// <summary>Finds the temporal expressions of a text and says what each means.</summary>
/// <remarks>Compiled once a language and shared; thread-safe. The document's date is no input.</remarks>
public sealed class TemporalTagger
{
    private const string Fallback = "en";

    private static readonly ConcurrentDictionary<string, Lazy<TemporalTagger>> Cache = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>What the last document left: a second thread makes its own.</summary>
    private SentenceTagger? _spare;

    public TemporalTagger(RuleSet rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        Rules = rules;
    }

    public RuleSet Rules { get; }

    /// <summary>The tagger of a BCP 47 language; a language without rules gets the English ones.</summary>
    public static TemporalTagger ForLanguage(string bcp47)
    {
        ArgumentNullException.ThrowIfNull(bcp47);
        if (Cache.TryGetValue(bcp47, out var known))
        {
            return known.Value;
        }

        var primary = bcp47.Split('-', '_')[0].ToLowerInvariant();
        var language = RuleSet.BuiltInLanguages.Contains(primary) ? primary : Fallback;
        return Cache.GetOrAdd(language, l => new Lazy<TemporalTagger>(() => new TemporalTagger(RuleSet.Load(l, RuleSet.BuiltIn(l))))).Value;
    }

    /// <summary>The expressions in the order of the text; they never overlap.</summary>
    /// <param name="order">How dates in figures are written; null: the document's unambiguous dates tell.</param>
    public ImmutableArray<TemporalExpression> Tag(DocumentText document, DateFieldOrder? order = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        var sentences = Interlocked.Exchange(ref _spare, null) ?? new SentenceTagger(Rules);
        sentences.Enter(document);
        var expressions = ImmutableArray.CreateBuilder<TemporalExpression>();
        for (var i = 0; i < document.SentencesOfAnyKind.Length; i++)
        {
            sentences.Tag(i, expressions);
        }

        Volatile.Write(ref _spare, sentences);
        return Refiners.DocumentRefiners.Apply(document, expressions.DrainToImmutable(), order);
    }
}
