namespace Chronology.Text.Grammar;

/// <summary>Gives each word of a sentence its part of speech, from the word list and the words around it.</summary>
/// <remarks>One pass from left to right with one look back for reduced participles; linear in the sentence.</remarks>
public static class PartOfSpeechTagger
{
    /// <summary>Reads a sentence's words.</summary>
    /// <param name="units">Names, dates and the like, in order and not overlapping; each becomes one word.</param>
    /// <param name="isTitleCase">Every word of the sentence has a capital, so a capital tells nothing.</param>
    public static GrammarWord[] Tag(DocumentText document, Sentence sentence, ReadOnlySpan<GrammarUnit> units, bool isTitleCase = false)
    {
        var words = WordReader.Read(document, sentence, units).ToArray();
        for (var i = 0; i < words.Length; i++)
        {
            if (IsPluralPossessive(document.Text, words, i))
            {
                words[i].Part = PartOfSpeech.Possessive;
            }

            if (words[i].Part == PartOfSpeech.Other)
            {
                new WordContext(document.Text, words, i, isTitleCase).Decide();
            }
        }

        NominalGerunds.Mark(words);
        ReducedParticiples.Mark(words);
        return words;
    }

    // "donors' conference": the apostrophe touches an s on its left and nothing on its right.
    private static bool IsPluralPossessive(string text, GrammarWord[] words, int i) =>
        words[i].Symbol is '\'' or '\u2019' && i > 0 && i + 1 < words.Length && words[i - 1].End == words[i].Start && words[i].End < words[i + 1].Start
        && text[words[i].Start - 1] == 's' && words[i - 1].IsNominal && words[i + 1].Entry.Can(WordClasses.Noun | WordClasses.Adjective);
}
