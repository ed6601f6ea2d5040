namespace Chronology.Text.Grammar;

/// <summary>Tells "a statement released on Monday centred on ..." from "the ministry released a statement": only one verb of a clause is finite.</summary>
internal static class ReducedParticiples
{
    /// <summary>How many words the subject of what is said may have.</summary>
    private const int ReportedReach = 7;

    /// <summary>How many words may follow a participle that ends the sentence.</summary>
    private const int TrailingReach = 20;

    public static void Mark(GrammarWord[] words)
    {
        var candidate = -1;
        var hasFinite = false;
        var start = 0;
        BareParticiples.Mark(words);
        for (var i = 0; i < words.Length; i++)
        {
            var word = words[i];
            if (OpensClause(words, i))
            {
                candidate = -1;
                hasFinite = false;
                start = i + 1;
            }

            if (OpensSentence(words, i))
            {
                Reduce(words, i);
                continue;
            }

            if (!word.IsFinite || (i > 0 && words[i - 1].Part is PartOfSpeech.Auxiliary or PartOfSpeech.Modal or PartOfSpeech.Negation))
            {
                continue;
            }

            var isSetOff = IsSetOff(words, i) || IsTrailing(words, i);
            var follows = i > 0 && (words[i - 1].Part is PartOfSpeech.Noun or PartOfSpeech.ProperNoun || (i > 1 && words[i - 1].Part == PartOfSpeech.Adjunct && words[i - 2].Part == PartOfSpeech.Noun && IsBeforeAgent(words, i)) || (words[i - 1].Part == PartOfSpeech.Pronoun && words[i - 1].NounLemma is "others" or "some" or "many" or "those"));
            var canReduce = follows && word.Part == PartOfSpeech.Verb && (word.Entry.Forms & VerbForm.Participle) != 0 && !VerbLists.Instance.IsIntransitive(word.VerbLemma);
            var hasAgent = word.Part == PartOfSpeech.Verb && (word.Entry.Forms & VerbForm.Participle) != 0 && IsBeforeAgent(words, i) && i > 0
                && (words[i - 1].Symbol == ',' || words[i - 1].Part is PartOfSpeech.Subordinator or PartOfSpeech.Preposition || (words[i - 1].Part == PartOfSpeech.Coordinator && !IsAfterPassive(words, i)));
            if (!hasFinite && start > 1 && words[start - 1] is { Part: PartOfSpeech.Subordinator, NounLemma: "that" } && words[start - 2].Part == PartOfSpeech.Noun && word.Part == PartOfSpeech.Verb && HasSubject(words, start, i)
                && (LacksObject(words, i) || IsOfDocument(words, start - 2, i) || LeavesNounOut(words, start - 2, i)))
            {
                // "the mistakes that he made": the noun before is the object.
                words[start - 1].Part = PartOfSpeech.Relative;
            }

            if (canReduce && IsFixedDay(words, i))
            {
                Reduce(words, i);
                continue;
            }

            canReduce &= !(hasFinite && IsReported(words, i)) && !(start > 0 && !hasFinite && words[start - 1].Part == PartOfSpeech.Relative && HasSubject(words, start, i));
            var isSecond = candidate >= 0 && hasFinite && words[i - 1].Part != PartOfSpeech.Pronoun && !HasSubject(words, candidate + 1, i);
            if (isSecond && !(canReduce && IsBeforePhrase(words, i)))
            {
                // The second finite verb of the clause shows that the first one only qualified the subject.
                Reduce(words, candidate);
                candidate = -1;
            }
            else if (isSetOff || hasAgent || (canReduce && (hasFinite || IsBeforeAgent(words, i) || LacksSubject(words, start, i) || LacksObject(words, i))))
            {
                Reduce(words, i);
            }
            else
            {
                candidate = canReduce ? i : -1;
            }

            hasFinite |= !word.IsReduced;
        }
    }

    // "a rally set for Thursday would go ahead": the day is what it is set for.
    private static bool IsFixedDay(GrammarWord[] words, int i) =>
        i + 2 < words.Length && words[i].VerbLemma is "set" or "schedule" or "plan" or "slate" or "book" or "fix" && words[i + 1].Part == PartOfSpeech.Preposition && words[i + 1].NounLemma == "for" && words[i + 2].Part == PartOfSpeech.Adjunct;

    // "said the guards arrested the man": a verb of saying has a clause after it.
    private static bool IsReported(GrammarWord[] words, int i)
    {
        for (var k = i - 1; k >= 0 && k > i - ReportedReach; k--)
        {
            if (words[k].IsFinite)
            {
                return words[k].VerbLemma is "say" or "claim" or "believe" or "think" or "insist" or "acknowledge" or "admit" or "confirm" or "allege" or "fear" or "know" or "hope" && words[k].Part == PartOfSpeech.Verb;
            }

            if (words[k].Part is PartOfSpeech.Punctuation or PartOfSpeech.Preposition or PartOfSpeech.Coordinator or PartOfSpeech.Relative or PartOfSpeech.Subordinator or PartOfSpeech.To)
            {
                return false;
            }
        }

        return false;
    }

    private static void Reduce(GrammarWord[] words, int i)
    {
        var word = words[i];
        if (i > 0 && i + 1 < words.Length && words[i + 1].Part == PartOfSpeech.Noun && words[i - 1].Part is PartOfSpeech.Noun or PartOfSpeech.Adjective)
        {
            // "during his national televised address"
            (word.Part, word.Form) = (PartOfSpeech.Adjective, VerbForm.None);
            return;
        }

        word.Form = VerbForm.Participle;
        word.IsReduced = true;
    }

    // "the letter that Cole wrote to his sister": what is written is what stands before.
    private static bool IsOfDocument(GrammarWord[] words, int noun, int verb) =>
        noun > 0 && words[noun - 1].Part is PartOfSpeech.Determiner or PartOfSpeech.Adjective or PartOfSpeech.Possessive && words[verb].VerbLemma is "write" or "send" or "sign" or "post" or "paint" or "build" or "compose" or "record" or "publish" or "make" or "take"
        && verb + 1 < words.Length && words[verb + 1].Part is PartOfSpeech.Preposition or PartOfSpeech.To or PartOfSpeech.Adjunct or PartOfSpeech.Punctuation;

    // "to a house built in 1900": what follows the participle is no object.
    private static bool IsBeforePhrase(GrammarWord[] words, int i) =>
        i + 1 < words.Length && words[i + 1].Part is PartOfSpeech.Preposition or PartOfSpeech.Punctuation && !(i + 2 < words.Length && words[i + 2].Part == PartOfSpeech.Number);

    // "The report, published on Monday, found": a participle after a comma that no object follows.
    private static bool IsSetOff(GrammarWord[] words, int i) =>
        i > 1 && i + 1 < words.Length && words[i - 1].Symbol is ',' or '-' or '\u2013' or '\u2014' && words[i - 2].Part is PartOfSpeech.Noun or PartOfSpeech.ProperNoun && words[i].Part == PartOfSpeech.Verb
        && ((words[i].Entry.Forms & VerbForm.Participle) != 0 || words[i].Entry.Classes == WordClasses.None) && (words[i + 1].Part is PartOfSpeech.Preposition or PartOfSpeech.Adverb or PartOfSpeech.Adjunct or PartOfSpeech.To || (words[i + 1].Part == PartOfSpeech.Noun && words[i].VerbLemma is "appoint" or "elect" or "name" or "crown" or "declare"))
        && FiniteAfterComma(words, i + 2);

    // "They met Tom Alder, accused of theft.": the last words of the sentence, behind its verb, say who he is.
    private static bool IsTrailing(GrammarWord[] words, int i)
    {
        var isPlace = i > 1 && i + TrailingReach > words.Length && words[i - 1].Symbol is ',' && words[i - 2].Part is PartOfSpeech.Noun or PartOfSpeech.ProperNoun && words[i].Part == PartOfSpeech.Verb && LacksObject(words, i);
        if (!isPlace || !Array.Exists(words[Math.Max(0, i - TrailingReach)..i], static word => word.IsFinite))
        {
            return false;
        }

        return !Array.Exists(words[(i + 1)..], static word => word.IsFinite || word.Symbol == ',' || word.Part == PartOfSpeech.Coordinator);
    }

    // The clause's own verb must still come: "His lawyer, Simon Ode, said on Saturday" has none after "said".
    private static bool FiniteAfterComma(GrammarWord[] words, int from)
    {
        for (var i = from; i + 1 < words.Length && i < from + 14; i++)
        {
            if (words[i].Symbol == ',')
            {
                var next = words[i + 1].Part is PartOfSpeech.Adverb or PartOfSpeech.Adjunct || words[i + 1].Symbol is '"' or '\u201C' && i + 2 < words.Length ? i + 2 : i + 1;
                if (next < words.Length && words[next].IsFinite)
                {
                    return true;
                }

                if (words[i + 1].Part != PartOfSpeech.ProperNoun)
                {
                    // "based in Denby, Kent, has": only a place may stand between two commas.
                    return false;
                }
            }
        }

        return false;
    }

    // "in a statement released on Monday": every noun so far is governed by a preposition, so none can be a subject.
    private static bool LacksSubject(GrammarWord[] words, int start, int verb) => verb > start + 1 && !HasSubject(words, start, verb);

    private static bool HasSubject(GrammarWord[] words, int start, int verb)
    {
        var isGoverned = false;
        var inside = false;
        for (var i = start; i < verb; i++)
        {
            var part = words[i].Part;
            if (part is PartOfSpeech.Preposition or PartOfSpeech.To || (part == PartOfSpeech.Verb && !words[i].IsFinite))
            {
                (isGoverned, inside) = (true, false);
            }
            else if (part is PartOfSpeech.Adverb or PartOfSpeech.Adjunct || (part == PartOfSpeech.Adjective && !inside))
            {
                isGoverned &= part == PartOfSpeech.Adjective || inside;
            }
            else if (!inside || (words[i - 1].IsNominal && part is PartOfSpeech.Determiner or PartOfSpeech.Pronoun or PartOfSpeech.ProperNoun))
            {
                if (!isGoverned)
                {
                    return true;
                }

                (isGoverned, inside) = (false, true);
            }
        }

        return false;
    }

    // "the mother of a soldier killed in Iraq": a verb that needs an object has none.
    private static bool LacksObject(GrammarWord[] words, int i) =>
        VerbLists.Instance.NeedsObject(words[i].VerbLemma) && (i + 1 >= words.Length || words[i + 1].Part is PartOfSpeech.Preposition or PartOfSpeech.Adjunct or PartOfSpeech.Punctuation
            || (words[i + 1].Part == PartOfSpeech.Adverb && i + 2 < words.Length && words[i + 2].Part == PartOfSpeech.Preposition));

    // "the bridge that the council opened in May": a verb that may have an object has none, and the noun takes no clause.
    private static bool LeavesNounOut(GrammarWord[] words, int noun, int i) =>
        words[noun].Unit < 0 && !NounLists.TakesClause(words[noun].NounLemma) && !VerbLists.Instance.IsIntransitive(words[i].VerbLemma) && !VerbLists.Instance.IsReporting(words[i].VerbLemma)
        && (i + 1 >= words.Length || words[i + 1].Part is PartOfSpeech.Adjunct or PartOfSpeech.Punctuation || words[i + 1].NounLemma is "on" or "in");

    // "was passed by parliament and signed by the president": the second is as full a verb as the first.
    private static bool IsAfterPassive(GrammarWord[] words, int i)
    {
        for (var k = i - 1; k >= 0; k--)
        {
            if (words[k].Part == PartOfSpeech.Auxiliary)
            {
                return words[k].VerbLemma == "be";
            }

            if (words[k].IsReduced || words[k].IsFinite)
            {
                return false;
            }
        }

        return false;
    }

    // "brokered by", "seen by": the agent makes the participle passive.
    private static bool IsBeforeAgent(GrammarWord[] words, int i)
    {
        // "made ten years ago by a yard": the day may stand between.
        var by = i + 1 < words.Length && words[i + 1].Part == PartOfSpeech.Adjunct ? i + 2 : i + 1;
        return by < words.Length && words[by].Part == PartOfSpeech.Preposition && words[by].NounLemma == "by" && !(by + 1 < words.Length && (words[by + 1].Part == PartOfSpeech.Adjunct || (words[by + 1].Part == PartOfSpeech.Number && !(by + 2 < words.Length && words[by + 2].NounLemma == "of"))));
    }

    // "Born in Bellmore in 1946, Ann Cole went to school": the participle tells of who comes after the comma.
    private static bool OpensSentence(GrammarWord[] words, int i)
    {
        if (i != 0 || words[0].Part != PartOfSpeech.Verb || words[0].Form != VerbForm.Participle || words[0].Entry.Can(WordClasses.Closed))
        {
            return false;
        }

        var comma = Array.FindIndex(words, static word => word.Symbol == ',');
        return comma > 0 && comma + 1 < words.Length && words[comma + 1].Part is PartOfSpeech.ProperNoun or PartOfSpeech.Determiner or PartOfSpeech.Pronoun or PartOfSpeech.Possessive;
    }

    private static bool OpensClause(GrammarWord[] words, int i) =>
        words[i].Part is PartOfSpeech.Subordinator or PartOfSpeech.Relative or PartOfSpeech.Coordinator or PartOfSpeech.Punctuation;
}
