using Chronology.Text.Grammar;
using static Chronology.Text.Grammar.PartOfSpeech;

namespace Chronology.Events.Mentions;

/// <summary>Reads a line that gives an event's name and its date: "Next meeting: 14 June", "Date of accident: 3 May 2014".</summary>
internal static class LabelledEvent
{
    private const int Longest = 10;

    /// <returns>The event's name; null where no such label stands before the date.</returns>
    public static NounPhrase? Before(SentenceReading reading, int date, Predicate<int> isEvent)
    {
        var words = reading.Words;
        var colon = date - 1;
        if (colon < 1 || colon > Longest || words[colon].Symbol != ':' || !words[colon - 1].IsNominal)
        {
            return null;
        }

        var start = words[0].Part == Number && words[1].Symbol is '.' or ')' ? 2 : 0;
        for (var i = start; i < colon; i++)
        {
            if (words[i].Part is not (Noun or ProperNoun or Adjective or Number or Determiner or Possessive) && words[i] is not ({ Part: Preposition, NounLemma: "of" or "for" } or { Part: Verb, Form: VerbForm.Gerund }))
            {
                return null;
            }
        }

        var last = NounPhrase.EndingAt(words, colon - 1);
        var opens = last.Start > start + 1 && words[last.Start - 1].Part == Preposition ? NounPhrase.EndingAt(words, last.Start - 2) : (NounPhrase?)null;
        return opens is { } named && (isEvent(named.Head) || IsLastDay(reading, named.Head)) ? named with { Start = start } : isEvent(last.Head) ? last : IsLastDay(reading, last.Head) ? last with { Start = start } : null;
    }

    // "Closing date"
    private static bool IsLastDay(SentenceReading reading, int head) =>
        head > 0 && reading.Words[head].NounLemma is "date" or "day" && reading.TextOf(head - 1).ToLowerInvariant() is "closing" or "due" or "final" or "last";
}
