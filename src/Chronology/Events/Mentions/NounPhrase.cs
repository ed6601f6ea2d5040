using Chronology.Text.Grammar;

namespace Chronology.Events.Mentions;

/// <summary>A noun with what stands before it; word indexes, end half open.</summary>
internal readonly record struct NounPhrase(int Start, int Head)
{
    public int End => Head + 1;

    /// <summary>The phrase whose last noun stands at an index, possessors included: "Israel's military campaign".</summary>
    public static NounPhrase EndingAt(GrammarWord[] words, int head)
    {
        var start = head;
        while (start > 0 && Precedes(words, start - 1) && !(words[start] is { Part: PartOfSpeech.Determiner, IsCapitalized: false } && words[start - 1].Part is PartOfSpeech.Noun or PartOfSpeech.ProperNoun))
        {
            start--;
        }

        return new NounPhrase(start, head);
    }

    /// <summary>The phrase that starts at an index, or null when no noun comes before a verb, a preposition or a comma.</summary>
    public static NounPhrase? StartingAt(GrammarWord[] words, int start)
    {
        var head = -1;
        for (var i = start; i < words.Length && i < start + 14; i++)
        {
            var part = words[i].Part;
            if (part is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Pronoun)
            {
                head = i;
            }
            else if (!IsInside(words, i) || (head >= 0 && head == i - 1 && words[i].Part == PartOfSpeech.Determiner && words[head].Part != PartOfSpeech.Pronoun && !words[i].IsCapitalized))
            {
                // "gave the club a licence": a second article opens a second phrase.
                break;
            }
        }

        return head < 0 ? null : new NounPhrase(start, head);
    }

    private static bool Precedes(GrammarWord[] words, int i) => words[i].Part is PartOfSpeech.Noun or PartOfSpeech.ProperNoun || IsInside(words, i);

    private static bool IsInside(GrammarWord[] words, int i) =>
        words[i].Part is PartOfSpeech.Adjective or PartOfSpeech.Number or PartOfSpeech.Determiner or PartOfSpeech.Possessive
        || (words[i].Part == PartOfSpeech.Punctuation && (words[i].Symbol is '"' or '\u201C' or '\u201D' || (words[i].Symbol == '-' && i > 0 && words[i - 1].End == words[i].Start)))
        || (words[i].Part == PartOfSpeech.Adverb && i + 1 < words.Length && words[i + 1].Part == PartOfSpeech.Adjective)
        || (words[i].Part == PartOfSpeech.Adjunct && i > 0 && words[i - 1].Part is PartOfSpeech.Determiner or PartOfSpeech.Possessive or PartOfSpeech.Adjective)
        || (words[i].Part == PartOfSpeech.Verb && words[i].Form is VerbForm.Gerund && i > 0 && words[i - 1].Part is PartOfSpeech.Determiner or PartOfSpeech.Possessive);
}
