using Chronology.Text.Grammar;

namespace Chronology.Events.Mentions;

/// <summary>Tells from tense, modals and negation whether the source says that a thing happened.</summary>
internal static class ModalityReader
{
    private static readonly EventWords Events = EventWords.Instance;

    public static Modality Of(SentenceReading reading, Clause clause)
    {
        var words = reading.Words;
        var modality = ImperativeClause.Is(reading, clause) ? Modality.CalledFor : Modality.Happened;
        for (var i = clause.VerbStart; i < clause.VerbEnd; i++)
        {
            var word = words[i];
            if (word.Part == PartOfSpeech.Negation || word.IsNegated)
            {
                return Modality.Denied;
            }

            if (word.Part == PartOfSpeech.Modal)
            {
                modality = reading.TextOf(i).ToLowerInvariant() is "must" or "should" ? Modality.CalledFor : Modality.Planned;
            }
            else if (word.Part == PartOfSpeech.To && !(i > 0 && words[i - 1] is { VerbLemma: "have", Form: VerbForm.Past }))
            {
                // What had to be done was done; all else is still to do.
                modality = Modality.Planned;
            }
            else if (i == clause.Head && i > clause.VerbStart && Events.IsPlan(word.VerbLemma) && word.Form == VerbForm.Participle && IsAfterBe(words, i, clause.VerbStart) && word.VerbLemma is "schedule" or "set" or "plan" or "expect" or "slate" or "due")
            {
                modality = Modality.Planned;
            }
        }

        if (modality != Modality.Happened)
        {
            return modality;
        }

        if (IsNegatedArgument(reading, clause))
        {
            return Modality.Denied;
        }

        return OfParent(reading, clause);
    }

    // "was originally set to begin"
    private static bool IsAfterBe(GrammarWord[] words, int head, int start)
    {
        var i = head - 1;
        while (i > start && words[i].Part is PartOfSpeech.Adverb or PartOfSpeech.Adjunct)
        {
            i--;
        }

        return words[i].Part == PartOfSpeech.Auxiliary && words[i].VerbLemma == "be";
    }

    /// <summary>A "not" stands in the clause's verb.</summary>
    public static bool IsNegated(SentenceReading reading, Clause clause)
    {
        for (var i = clause.VerbStart; i < clause.VerbEnd; i++)
        {
            if (reading.Words[i].Part == PartOfSpeech.Negation || reading.Words[i].IsNegated)
            {
                return true;
            }
        }

        return false;
    }

    // "no meeting took place", "held no talks"
    private static bool IsNegatedArgument(SentenceReading reading, Clause clause)
    {
        var arguments = ClauseArguments.Of(reading, clause);
        return IsNo(reading, arguments.SubjectStart) || IsNo(reading, arguments.Object?.Start ?? -1);
    }

    private static bool IsNo(SentenceReading reading, int word) => word >= 0 && reading.Words[word].Part == PartOfSpeech.Determiner && reading.Words[word].NounLemma is "no" or "neither";

    private static Modality OfParent(SentenceReading reading, Clause clause)
    {
        if (clause.Parent < 0)
        {
            return Modality.Happened;
        }

        var parent = reading.Clauses.Clauses[clause.Parent];
        if (!parent.HasVerb || clause.Kind is not (ClauseKind.Infinitive or ClauseKind.Complement or ClauseKind.Participle))
        {
            return Modality.Happened;
        }

        var verb = reading.Words[parent.Head].VerbLemma;
        if (Events.IsDeny(verb) && clause.Kind != ClauseKind.Participle)
        {
            return Modality.Denied;
        }

        if (clause.Kind == ClauseKind.Infinitive && parent.VerbEnd == clause.Start && reading.Words[parent.Head] is { VerbLemma: "have", Form: VerbForm.Past })
        {
            return Of(reading, parent);
        }

        return clause.Kind != ClauseKind.Infinitive ? Modality.Happened : Events.IsPlan(verb) ? Modality.Planned : Events.IsCall(verb) || verb == "call" ? Modality.CalledFor : Modality.Planned;
    }
}
