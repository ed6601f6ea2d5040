using static Chronology.Text.Grammar.PartOfSpeech;

namespace Chronology.Events.Mentions;

/// <summary>Tells dates that only say which thing is meant.</summary>
internal static class DateLabel
{
    /// <summary>How many words away the commas of an apposition may stand; no bound would make a sentence of commas quadratic.</summary>
    private const int AppositionReach = 24;

    // "third-quarter results", "a better third quarter": the quarter says which figures; "from 61 percent in 2014": what is compared; "Ann Cole, the winner in 2016, spoke": who she is.
    public static bool Is(SentenceReading reading, int date)
    {
        var words = reading.Words;
        var isQuarter = reading.TextOf(date) is var text && (text.Contains("quarter", StringComparison.OrdinalIgnoreCase) || text.Contains("half", StringComparison.OrdinalIgnoreCase))
            && ((date > 0 && (words[date - 1].Part == Adjective || reading.TextOf(date - 1) is "a" or "an")) || (date + 1 < words.Length && words[date + 1].Part == Noun));
        return isQuarter || IsCompared(reading, date) || IsApposition(reading, date);
    }

    private static bool IsCompared(SentenceReading reading, int date)
    {
        var words = reading.Words;
        var site = DateSite.Of(reading, date, out _);
        if (site < 2 || !(words[site - 1].IsNominal || words[site - 1].Part == Number))
        {
            return false;
        }

        var phrase = NounPhrase.EndingAt(words, site - 1);
        return phrase.Start > 0 && words[phrase.Start].Part == Number && words[phrase.Start - 1].NounLemma is "from" or "than" or "against" or "versus"
            && !(site < date && words[site].NounLemma == "to");
    }

    private static bool IsApposition(SentenceReading reading, int date)
    {
        var words = reading.Words;
        var clause = reading.Clauses.Of(date);
        var open = date;
        while (open > Math.Max(clause.Start, date - AppositionReach) && words[open].Symbol != ',')
        {
            open--;
        }

        var close = Array.FindIndex(words, date, Math.Min(AppositionReach, words.Length - date), static word => word.Symbol == ',' || word.IsFinite);
        return clause.HasVerb && date < clause.VerbStart && open > 0 && words[open].Symbol == ',' && words[open - 1].IsNominal && close > 0 && words[close].Symbol == ','
            && words[open + 1].Part == Determiner && reading.TextOf(open + 1) is "the" or "a" or "an" && words[open + 2].Part is Noun or Adjective && close < clause.VerbStart && close + 4 > clause.VerbStart;
    }
}
