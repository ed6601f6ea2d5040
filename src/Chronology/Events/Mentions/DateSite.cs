using Chronology.Events.Mentions.Headlines;
using static Chronology.Text.Grammar.PartOfSpeech;

namespace Chronology.Events.Mentions;

/// <summary>The place of a date in its sentence, with the preposition that brings it in.</summary>
internal static class DateSite
{
    /// <summary>Where the words that bring a date in begin: "on" of "on July 28", "earlier" of "earlier in July".</summary>
    public static int Of(SentenceReading reading, int date, out string? preposition)
    {
        var words = reading.Words;
        preposition = null;
        var site = date;
        while (site > 0)
        {
            var before = words[site - 1];
            if (preposition is null && (before.Part == Preposition || (before.Part == Subordinator && before.NounLemma is "before" or "after" or "since" or "until" or "till")))
            {
                preposition = before.NounLemma;
            }
            else if (before.Part == To && preposition is null)
            {
                preposition = "to";
            }
            else if (!HeadlineDates.IsTimeAdverb(reading, site - 1) && !(before.Part == Determiner && preposition is null))
            {
                break;
            }

            site--;
        }

        return site;
    }
}
