using System.Collections.Immutable;
using Chronology.Text.Grammar;

namespace Chronology.Events.Mentions;

/// <summary>The content words of a stretch, as lemmas.</summary>
internal static class TopicReader
{
    public static ImmutableArray<string> Of(SentenceReading reading, Predicate<int> isInside)
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
                topic.Add(word.NounLemma.Length > 0 ? word.NounLemma : reading.TextOf(i).ToLowerInvariant());
            }
            else if (word.Part == PartOfSpeech.Verb)
            {
                topic.Add(word.VerbLemma.Length > 0 ? word.VerbLemma : reading.TextOf(i).ToLowerInvariant());
            }
        }

        return [.. topic];
    }
}
