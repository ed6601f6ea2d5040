using static Chronology.Text.Grammar.PartOfSpeech;

namespace Chronology.Text.Grammar;

/// <summary>The words around one word: those on its left are decided, those on its right are not.</summary>
internal readonly struct WordNeighbours(GrammarWord[] words, int index)
{
    public bool IsAfterDeterminer()
    {
        if (index == 0)
        {
            return false;
        }

        var before = words[index - 1].Part;
        if (before is Determiner or Possessive || (before == Relative && words[index - 1].Entry.Can(WordClasses.Possessive)))
        {
            return true;
        }

        // "the newly proposed plan", "the 2011 uprising"
        return before is Adverb or Adjunct && index > 1 && words[index - 2].Part is Determiner or Possessive && (before == Adjunct || NextCanBeNoun());
    }

    public bool NextCanBeNoun() => index + 1 < words.Length
        && (words[index + 1].Part is ProperNoun || Next().Can(WordClasses.Noun | WordClasses.Adjective) || (words[index + 1].IsCapitalized && words[index + 1].Part == Other))
        && !Next().Can(WordClasses.Preposition | WordClasses.Determiner);

    public WordEntry Next() => index + 1 < words.Length ? words[index + 1].Entry : default;

    public PartOfSpeech PreviousVerbal() => PreviousVerbalIndex() is var i && i >= 0 ? words[i].Part : Other;

    // The modal, "to" or auxiliary on the left with nothing but adverbs, dates and negations between.
    public int PreviousVerbalIndex()
    {
        for (var i = index - 1; i >= 0 && i > index - 5; i--)
        {
            if (words[i].Part is Modal or To or Auxiliary)
            {
                return i;
            }

            if (words[i].Part is not (Adverb or Negation or Adjunct) && !(words[i].Part == Preposition && i + 1 < index && words[i + 1].Part == Adjunct && i > 0 && words[i - 1].Part == Auxiliary))
            {
                return -1;
            }
        }

        return -1;
    }
}
