namespace Chronology.Text.Grammar;

/// <summary>Marks participles that can be nothing else ("born", "known", "written"): without an auxiliary they only qualify a noun.</summary>
internal static class BareParticiples
{
    /// <summary>How many words on a coordinator is looked for.</summary>
    private const int Reach = 16;

    public static void Mark(GrammarWord[] words)
    {
        if (!Array.Exists(words, static word => word.IsFinite))
        {
            // A heading leaves its auxiliary out: "Boy born in lift".
            return;
        }

        var awaits = false;
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i].Part is PartOfSpeech.Subordinator or PartOfSpeech.Relative || words[i].Symbol is ';' or ':')
            {
                awaits = false;
            }
            else if (words[i].Part is PartOfSpeech.Auxiliary or PartOfSpeech.Modal)
            {
                awaits = true;
            }
            else if (words[i].Part == PartOfSpeech.Verb)
            {
                words[i].IsReduced |= !awaits && IsBare(words[i]) && Qualifies(words, i);
                // "was born in Hull and given a name": the second shares the auxiliary.
                awaits &= i + 1 < words.Length && IsCoordinated(words, i + 1);
            }
        }
    }

    private static bool IsBare(GrammarWord word) => word.Form == VerbForm.Participle && (word.Entry.Forms & VerbForm.Past) == 0;

    // "a man known as Bo", "Ann Cole, born in Hull,"
    private static bool Qualifies(GrammarWord[] words, int i)
    {
        var noun = i > 0 && words[i - 1].Symbol is ',' or '\u2013' or '\u2014' ? i - 2 : i - 1;
        return noun >= 0 && words[noun].Part is PartOfSpeech.Noun or PartOfSpeech.ProperNoun && i + 1 < words.Length && words[i + 1].Part is PartOfSpeech.Preposition or PartOfSpeech.Adjunct or PartOfSpeech.Adverb or PartOfSpeech.To;
    }

    // A coordinator comes before the next verb.
    private static bool IsCoordinated(GrammarWord[] words, int from)
    {
        for (var i = from; i < words.Length && i < from + Reach; i++)
        {
            if (words[i].Part == PartOfSpeech.Coordinator)
            {
                return true;
            }

            if (words[i].Part is PartOfSpeech.Verb or PartOfSpeech.Auxiliary or PartOfSpeech.Modal)
            {
                return false;
            }
        }

        return false;
    }
}
