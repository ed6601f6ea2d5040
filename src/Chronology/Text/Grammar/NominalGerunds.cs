using static Chronology.Text.Grammar.PartOfSpeech;

namespace Chronology.Text.Grammar;

/// <summary>Tells "Trading in the shares began" and "in trading on the exchange" from "The firm, trading in shares, grew": a gerund that does a noun's work.</summary>
internal static class NominalGerunds
{
    private const int Ahead = 12;

    /// <summary>Only a phrase that opens the sentence is read so: later a gerund after a preposition has its own subject.</summary>
    private const int LatestOpening = 3;

    /// <summary>"Rebuilding began in 1946": the sentence's first word has its verb right behind it.</summary>
    public static bool IsBeforeVerb(GrammarWord[] words) =>
        words.Length > 1 && words[1].Unit < 0 && words[1].Entry is var verb && (verb.Can(WordClasses.Auxiliary) || ((verb.Forms & VerbForm.Past) != 0 && verb.Can(WordClasses.VerbFirst) && !verb.Can(WordClasses.Adjective)));

    public static void Mark(GrammarWord[] words)
    {
        for (var i = 0; i + 1 < words.Length; i++)
        {
            var word = words[i];
            if (word.Part == Verb && word.Form == VerbForm.Gerund && (words[i + 1].Part == Preposition && (i == 0 ? IsSubject(words) : IsGoverned(words, i)) || (i > 0 && words[i - 1].NounLemma == "of" && words[i + 1].Part == Coordinator && word.Entry.Can(WordClasses.Noun))))
            {
                (word.Part, word.Form) = (Noun, VerbForm.None);
            }
        }
    }

    // A finite verb comes before any comma or clause.
    private static bool IsSubject(GrammarWord[] words)
    {
        for (var i = 1; i < words.Length && i < Ahead; i++)
        {
            if (words[i].IsFinite)
            {
                return true;
            }

            if (words[i].Part is Punctuation or Subordinator or Relative)
            {
                return false;
            }
        }

        return false;
    }

    // "in trading on", but "after playing in", "by calling for": who does the sentence does that too.
    private static bool IsGoverned(GrammarWord[] words, int i) =>
        words[i - 1].Part == Preposition && words[i - 1].NounLemma is "in" or "of" or "for" or "with" && words[i].Entry.Can(WordClasses.Noun) && i < LatestOpening;
}
