namespace Chronology.Text.Grammar;

/// <summary>Tells a request from a noun at the head of a sentence: "Return the keys by Friday", "Please join us".</summary>
internal static class ImperativeVerb
{
    private const int Ahead = 30;

    /// <param name="index">The word that may be the verb; those before it are decided.</param>
    public static bool Is(string text, GrammarWord[] words, int index)
    {
        var isAsked = index == 1 && TextOf(text, words[0]) is "Please" or "please";
        if ((index > 0 && !isAsked) || index + 1 >= words.Length || words[index].Unit >= 0 || (words[index].Entry.Forms & VerbForm.Base) == 0 || words[index].Entry.IsPlural)
        {
            return false;
        }

        // A noun has no article and no such pronoun right behind it, unless a clause without "that" follows: "Work the firm began was stopped".
        var next = TextOf(text, words[index + 1]);
        var hasObject = words[index + 1].Unit < 0 && next is "a" or "an" or "the" or "any" or "each" or "this" or "these" or "your" or "our" or "us" or "me" or "them" or "him" or "it";
        var isVerb = !words[index].Entry.Can(WordClasses.Noun) && (words[index + 1].Entry.Can(WordClasses.Preposition) || next is "to");
        return isAsked || isVerb || (hasObject && !HasVerb(words, index + 2));
    }

    private static bool HasVerb(GrammarWord[] words, int from)
    {
        for (var i = from; i < words.Length && i < from + Ahead; i++)
        {
            var entry = words[i].Entry;
            if (words[i].Part == PartOfSpeech.Punctuation || (words[i].Unit < 0 && entry.Can(WordClasses.Subordinator) && !entry.Can(WordClasses.Preposition)))
            {
                return false;
            }

            if (words[i].Unit < 0 && entry.Can(WordClasses.Auxiliary | WordClasses.Modal) && !entry.Can(WordClasses.Preposition))
            {
                return true;
            }
        }

        return false;
    }

    private static ReadOnlySpan<char> TextOf(string text, GrammarWord word) => text.AsSpan(word.Start, word.End - word.Start);
}
