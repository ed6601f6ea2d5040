using static Chronology.Text.Grammar.PartOfSpeech;

namespace Chronology.Text.Grammar;

/// <summary>A verb with its auxiliaries: "has not yet been unveiled", "is going to visit".</summary>
/// <param name="Head">The verb that tells what happened, the group's last; -1 when there is none.</param>
internal readonly record struct VerbGroup(int End, int Head)
{
    private const int Longest = 10;

    public static VerbGroup Read(GrammarWord[] words, ClauseLookAhead ahead, int start)
    {
        var end = start;
        var head = -1;
        for (var k = start; k < words.Length && k < start + Longest; k++)
        {
            var part = words[k].Part;
            if (part is Verb or Auxiliary)
            {
                if (part == Verb && head >= 0 && words[head].Part == Verb)
                {
                    break;
                }

                head = k;
                end = k + 1;
            }
            else if (part is Modal or Negation)
            {
                end = k + 1;
            }
            else if (!GoesOn(words, ahead, k, start))
            {
                break;
            }
        }

        return new VerbGroup(end, head);
    }

    private static bool GoesOn(GrammarWord[] words, ClauseLookAhead ahead, int k, int start)
    {
        if (words[k].Part == Preposition && k > start && words[k - 1].Part == Auxiliary && k + 1 < words.Length && words[k + 1].Part == Adjunct)
        {
            // "had on Monday denied"
            return ahead.VerbFollows(k + 1);
        }

        if (!ahead.VerbFollows(k))
        {
            return false;
        }

        var isInfinitive = words[k].Part == To && (k == start || words[k - 1].Part == Auxiliary || ahead.IsGoing(k - 1));
        return isInfinitive || words[k].Part is Adverb or Adjunct || words[k].Symbol is '"' or '\u201C';
    }
}
