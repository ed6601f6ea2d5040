using static Chronology.Text.Grammar.PartOfSpeech;

namespace Chronology.Text.Grammar;

/// <summary>Tells whether "after", "since" and the like open a clause or only a phrase; the words on the right are not decided yet.</summary>
internal readonly struct ClauseAfterWord(string text, GrammarWord[] words, int index)
{
    private const int RelativeReach = 10;

    /// <summary>"after Russia proposed", not "after the talks": a verb that can be finite comes before any comma or preposition but "of".</summary>
    public bool HasVerb()
    {
        var sawNominal = false;
        for (var i = index + 1; i < words.Length && i < index + 14; i++)
        {
            if (words[i].Part is Punctuation && words[i].Symbol is ',' or '.' or ';' or ':' or ')')
            {
                return false;
            }

            var entry = words[i].Entry;
            if (sawNominal && (entry.Can(WordClasses.Modal | WordClasses.Auxiliary) || ((entry.Forms & VerbForm.Past) != 0 && entry.Can(WordClasses.VerbFirst) && !IsNounPhraseAhead(i))))
            {
                return true;
            }

            var isPresent = sawNominal && !(words[i - 1].Entry.Can(WordClasses.Preposition) && words[i - 1].Unit < 0) && (entry.Forms & VerbForm.Present) != 0 && words[i].Unit < 0;
            if (isPresent && (entry.Can(WordClasses.VerbFirst) || (words[i - 1].Part == Adjunct && i + 1 < words.Length && words[i + 1].Part == ProperNoun | words[i + 1].Entry.Can(WordClasses.Determiner | WordClasses.Possessive))))
            {
                return true;
            }

            if (sawNominal && entry.Can(WordClasses.Coordinator) && i + 1 < words.Length && (words[i + 1].Entry.Can(WordClasses.Auxiliary | WordClasses.Modal) || ((words[i + 1].Entry.Forms & VerbForm.Past) != 0 && words[i + 1].Entry.Can(WordClasses.VerbFirst))))
            {
                // "since the blowout on 20 April and has dismissed", "after the crash and published": what "and" joins goes on before the preposition.
                return false;
            }

            if (sawNominal && IsSubjectPronoun(words[i]))
            {
                // "After a break I returned": the break is all that comes after.
                return false;
            }

            if (sawNominal && entry.Can(WordClasses.Subordinator | WordClasses.Relative) && words[i].Unit < 0)
            {
                return false;
            }

            if (sawNominal && words[i].Unit < 0 && IsArticle(words[i]) && words[i - 1].Unit < 0 && words[i - 1].Entry.Can(WordClasses.Noun) && !words[i - 1].Entry.Can(WordClasses.Closed))
            {
                // "After talks with the union the mayor left": a second subject has begun.
                return false;
            }

            if (entry.Can(WordClasses.Preposition) && !entry.Can(WordClasses.Adverb) && sawNominal && !(i < index + 8 && KeepsSubject(words[i])))
            {
                return false;
            }

            sawNominal |= words[i].Part is ProperNoun or Adjunct || entry.Can(WordClasses.Noun | WordClasses.Pronoun) || words[i].IsCapitalized;
        }

        return false;
    }

    /// <summary>"as they left", "as it controls the road": a pronoun that is a subject follows.</summary>
    public bool OpensWithSubject() => index + 2 < words.Length && words[index + 1].Unit < 0
        && (IsSubjectPronoun(words[index + 1]) || (text.AsSpan(words[index + 1].Start, words[index + 1].End - words[index + 1].Start) is "it" && words[index + 2].Unit < 0 && (words[index + 2].Entry.Forms & (VerbForm.Present | VerbForm.Past)) != 0 && words[index + 2].Entry.Forms != VerbForm.None));

    private bool IsArticle(GrammarWord word) => text.AsSpan(word.Start, word.End - word.Start) is "the" or "a" or "an";

    // "after talks with the union broke down": what it brings belongs to the noun before it.
    private bool KeepsSubject(GrammarWord word) => word.End - word.Start == 2 || text.AsSpan(word.Start, word.End - word.Start) is "with" or "from" or "between" or "against" or "for";

    private bool IsSubjectPronoun(GrammarWord word)
    {
        var pronoun = text.AsSpan(word.Start, word.End - word.Start);
        return word.Unit < 0 && pronoun is "I" or "he" or "she" or "we" or "they";
    }

    // "the proposed plan": the participle stands before a noun and after a determiner.
    private bool IsNounPhraseAhead(int i) => words[i - 1].Entry.Can(WordClasses.Determiner | WordClasses.Possessive);

    /// <summary>"A walker who had been missing since Thursday was found": the verb behind the day is that of the noun before "who".</summary>
    public bool EndsRelative()
    {
        if (index + 2 >= words.Length || words[index + 1].Part != Adjunct || !words[index + 2].Entry.Can(WordClasses.Auxiliary | WordClasses.VerbFirst))
        {
            return false;
        }

        var i = index - 1;
        while (i > 0 && i > index - RelativeReach && words[i].Part is not (Relative or Punctuation))
        {
            i--;
        }

        return i > 0 && words[i].Part == Relative && words[i - 1].IsNominal;
    }
}
