namespace Chronology.Events.Mentions;

/// <summary>Reads which of several a noun tells of: "second" of "a second call" and of "the second round of talks".</summary>
internal static class OrdinalReader
{
    private static readonly EventWords Events = EventWords.Instance;

    public static string Of(SentenceReading reading, NounPhrase phrase)
    {
        for (var i = phrase.Start; i < phrase.Head; i++)
        {
            var word = reading.TextOf(i).ToLowerInvariant();
            if (Events.IsOrdinal(word))
            {
                return word;
            }
        }

        // "a second round of talks"
        var isBundled = phrase.Start > 1 && reading.Words[phrase.Start - 1].NounLemma == "of" && Events.IsBundle(reading.Words[phrase.Start - 2].NounLemma);
        return isBundled ? Of(reading, NounPhrase.EndingAt(reading.Words, phrase.Start - 2)) : "";
    }
}
