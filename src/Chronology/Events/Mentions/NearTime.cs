using Chronology.Text.Grammar;

namespace Chronology.Events.Mentions;

/// <summary>Reads prepositions that tell a time as near as it is known: "shortly after 2 am", "no later than 9 July", "were taken off by 3 a.m.".</summary>
internal static class NearTime
{
    /// <summary>The preposition that a date's words amount to.</summary>
    /// <param name="site">Where the words that bring the date in begin.</param>
    public static string? Preposition(SentenceReading reading, int site, int date, string? preposition) => preposition switch
    {
        "after" or "before" when IsNear(reading, site) || (site > 0 && IsNear(reading, site - 1)) => "at",
        "than" when IsNoLater(reading, date) => "by",
        _ => preposition,
    };

    /// <summary>"were taken off by 3 a.m.": it was done then, whenever it began.</summary>
    public static bool IsDoneBy(SentenceReading reading, Clause clause, int date)
    {
        if (!clause.HasVerb || date < clause.Head || clause.Kind is not (ClauseKind.Main or ClauseKind.Coordinate or ClauseKind.Complement) || !ClauseArguments.Of(reading, clause).IsPassive)
        {
            return false;
        }

        var verb = reading.Words[clause.Head].VerbLemma;
        return ModalityReader.Of(reading, clause) == Modality.Happened && !EventWords.Instance.IsStative(verb) && !EventWords.Instance.IsSaying(verb);
    }

    private static bool IsNear(SentenceReading reading, int word) => reading.TextOf(word).ToLowerInvariant() is "shortly" or "just" or "soon";

    private static bool IsNoLater(SentenceReading reading, int date) => Than(reading, date) is var than && than > 1 && reading.TextOf(than - 1) == "later" && reading.TextOf(than - 2) is "no" or "not";

    private static int Than(SentenceReading reading, int date)
    {
        var than = date - 1;
        while (than > 1 && than > date - 3 && reading.Words[than].NounLemma != "than")
        {
            than--;
        }

        return than;
    }
}
