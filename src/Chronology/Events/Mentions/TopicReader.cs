using System.Collections.Immutable;
using Chronology.Text.Grammar;

namespace Chronology.Events.Mentions;

/// <summary>The content words of a stretch, as lemmas.</summary>
internal static class TopicReader
{
    /// <summary>Words of events stand there by their kind, so that "voted to sell the house" and "approved its sale" share a word; those of the passage's own kind, which all that it is held against share, by themselves.</summary>
    public static ImmutableArray<string> Of(SentenceReading reading, string triggerClass, Predicate<int> isInside)
    {
        var topic = new SortedSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < reading.Words.Length; i++)
        {
            var word = reading.Words[i];
            if (!isInside(i) || word.Unit >= 0 || word.End - word.Start < 3)
            {
                continue;
            }

            if (word.Part is PartOfSpeech.Noun or PartOfSpeech.Adjective)
            {
                topic.Add(Kind(EventWords.Instance.ClassOfNoun(word), triggerClass) ?? (word.NounLemma.Length > 0 ? word.NounLemma : reading.TextOf(i).ToLowerInvariant()));
            }
            else if (word.Part == PartOfSpeech.Verb)
            {
                topic.Add(Kind(EventWords.Instance.ClassOfVerb(word.VerbLemma), triggerClass) ?? (word.VerbLemma.Length > 0 ? word.VerbLemma : reading.TextOf(i).ToLowerInvariant()));
            }
        }

        return [.. topic];
    }

    private static string? Kind(string? own, string triggerClass) => own == triggerClass || own is "say" or "money" ? null : own;
}
