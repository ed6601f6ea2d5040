using Chronology.Text.Grammar;

namespace Chronology.Events.Mentions;

/// <summary>Clauses whose verb stands before their subject.</summary>
internal static class InvertedClause
{
    private const int LongestSubject = 18;
    private const int LongestTail = 24;

    /// <summary>"Had the dam failed on 4 March", "Were it to rain": what did not happen, or may not.</summary>
    public static bool IsCondition(SentenceReading reading, Clause clause)
    {
        var start = clause.Start;
        while (start < reading.Words.Length && reading.Words[start].Part is PartOfSpeech.Coordinator or PartOfSpeech.Punctuation)
        {
            start++;
        }

        return clause.VerbStart == start && start + 1 < reading.Words.Length && reading.TextOf(start) is "Had" or "Were" or "Should" or "had" or "were" or "should"
            && reading.Words[start + 1].Part is PartOfSpeech.Determiner or PartOfSpeech.Possessive or PartOfSpeech.Pronoun or PartOfSpeech.ProperNoun or PartOfSpeech.Noun && clause.SharesSubjectOf < 0;
    }

    /// <summary>"..., said Ann Cole, a spokeswoman.": index of the comma or the closing mark before who said the sentence, or -1.</summary>
    public static int SayingTail(SentenceReading reading)
    {
        for (var i = reading.Words.Length - 3; i > 0 && i > reading.Words.Length - LongestTail; i--)
        {
            var verb = reading.Words[i + 1];
            if ((reading.Words[i].Symbol == ',' || (reading.Words[i].Symbol is '"' or '\u201D' && reading.Words[i - 1].Symbol is ',' or '?' or '!')) && verb is { Part: PartOfSpeech.Verb, Form: VerbForm.Past } && EventWords.Instance.IsSaying(verb.VerbLemma) && reading.Words[i + 2].Part is PartOfSpeech.ProperNoun or PartOfSpeech.Determiner)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>"...," said Hernando Ruiz on Friday: index of the verb of saying before a date, or -1.</summary>
    public static int SayingBefore(SentenceReading reading, int date)
    {
        if (reading.Clauses.Of(date).Kind == ClauseKind.Relative)
        {
            // "said Ann Cole, who took over on 1 July": the day is hers.
            return -1;
        }

        for (var i = date - 2; i > 0 && i > date - LongestSubject; i--)
        {
            var isSaying = reading.Words[i].VerbLemma.Length > 0 && EventWords.Instance.IsSaying(reading.Words[i].VerbLemma) && (reading.Words[i].Entry.Forms & VerbForm.Past) != 0;
            if (isSaying && !VerbLists.Instance.IsTelling(reading.Words[i].VerbLemma) && reading.Words[i - 1].Symbol is ',' or '"' or '\u201D' && reading.Words[i + 1].Part is PartOfSpeech.ProperNoun or PartOfSpeech.Determiner && reading.Clauses.Of(i + 1).Kind != ClauseKind.Complement)
            {
                return i;
            }
        }

        return -1;
    }
}
