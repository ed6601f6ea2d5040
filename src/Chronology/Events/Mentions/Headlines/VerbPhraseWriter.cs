using Chronology.Text.Grammar;

namespace Chronology.Events.Mentions.Headlines;

/// <summary>Writes a clause's verb as headlines do: the past in the present tense, what is planned as an infinitive.</summary>
internal static class VerbPhraseWriter
{
    public static string Write(SentenceReading reading, Clause clause, ClauseArguments arguments, Modality modality, bool isPlural)
    {
        var verb = reading.Words[clause.Head];
        var text = reading.TextOf(clause.Head);
        var lemma = verb.Form == VerbForm.Base && verb.Part == PartOfSpeech.Verb && clause.Head > clause.VerbStart ? text.ToLowerInvariant() : verb.VerbLemma;
        if (lemma.Length == 0)
        {
            return text;
        }

        var modal = Modal(reading, clause);
        var negated = ModalityReader.IsNegated(reading, clause);
        if (arguments.IsPassive)
        {
            var participle = text.ToLowerInvariant();
            return modality == Modality.Planned && !negated && !(modal is null && EventWords.Instance.IsPlan(lemma)) && modal is null or "will" or "shall" ? "to be " + participle
                : modal is not null ? $"{modal}{(negated ? " not" : "")} {(IsPerfect(reading, clause) ? "have been" : "be")} {participle}"
                : $"{(isPlural ? "are" : "is")}{(negated ? " not" : "")} {participle}";
        }

        if (modal is not null and not ("will" or "shall") || (modal is not null && negated))
        {
            return $"{modal}{(negated ? " not" : "")} {(IsPerfect(reading, clause) ? "have " + text.ToLowerInvariant() : lemma)}";
        }

        if (modality == Modality.Planned)
        {
            return "to " + lemma;
        }

        if (negated && lemma == "go" && verb.Form == VerbForm.Gerund && clause.VerbEnd < reading.Words.Length && reading.Words[clause.VerbEnd].Part == PartOfSpeech.To)
        {
            // "are not going to leave"
            return (isPlural ? "are" : "is") + " not going";
        }

        if (negated)
        {
            return lemma == "be" ? (isPlural ? "are not" : "is not") : $"{(isPlural ? "do" : "does")} not {lemma}";
        }

        return Conjugation.Present(lemma, isPlural);
    }

    // "would have turned": what did not come about has no present tense.
    private static bool IsPerfect(SentenceReading reading, Clause clause) =>
        reading.Words[clause.Head].Form == VerbForm.Participle && Enumerable.Range(clause.VerbStart, clause.Head - clause.VerbStart).Any(i => reading.Words[i] is { Part: PartOfSpeech.Auxiliary, VerbLemma: "have" });

    private static string? Modal(SentenceReading reading, Clause clause)
    {
        for (var i = clause.VerbStart; i < clause.VerbEnd; i++)
        {
            if (reading.Words[i].Part == PartOfSpeech.Modal)
            {
                return reading.TextOf(i).ToLowerInvariant() switch { "'ll" or "\u2019ll" or "wo" => "will", "'d" or "\u2019d" => "would", "ca" or "cannot" => "can", _ when reading.Words[i].IsNegated => reading.Words[i].NounLemma, var modal => modal };
            }
        }

        return null;
    }
}
