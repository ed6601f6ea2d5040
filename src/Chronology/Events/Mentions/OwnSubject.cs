using Chronology.Events.Mentions.Reference;
using Chronology.Text.Grammar;
using static Chronology.Text.Grammar.PartOfSpeech;

namespace Chronology.Events.Mentions;

/// <summary>Finds the subject that a clause has before its verb.</summary>
internal static class OwnSubject
{
    /// <summary>How many words before a comma "between" may stand; no bound would make a sentence of commas quadratic.</summary>
    private const int BetweenReach = 24;

    // The last stretch between commas before the verb that does not open with a preposition, an adverb or a date.
    public static (int Start, int End) Find(SentenceReading reading, Clause clause, int from)
    {
        var words = reading.Words;
        var last = clause.VerbStart - 1;
        while (last > from && words[last].Part is Adverb or Adjunct)
        {
            last--;
        }

        if (last >= from && words[last].Part == Pronoun && reading.Clauses.IsOwn(last, clause) && reading.TextOf(last) is "I" or "he" or "she" or "we" or "they" or "He" or "She" or "We" or "They")
        {
            // "First up today, we head north": such a word is nothing but a subject.
            return (last, last + 1);
        }

        var start = -1;
        var end = -1;
        var open = true;
        for (var i = from; i < clause.VerbStart; i++)
        {
            if (!reading.Clauses.IsOwn(i, clause))
            {
                continue;
            }

            var word = words[i];
            if (start < 0 && i == 0 && word.Part == Number && i + 1 < words.Length && words[1].Symbol is '.' or ')')
            {
                // "3. The committee noted": a number in a list.
                i++;
                continue;
            }

            if (word.Symbol == ',' && start >= 0 && open && words[i - 1].Part == Adjective && FirstPhrase(words, start, i) is null)
            {
                // "the big, often tumultuous slide": the noun is still to come.
                continue;
            }

            if (start >= 0 && open && i + 3 < clause.VerbStart && IsAge(words, i, clause.VerbStart) && words[i + 3].Part == Coordinator)
            {
                i += 2;
                continue;
            }

            if (word.Symbol is ',' or '\u2013' or '\u2014' || (word.Symbol == '-' && i > 0 && words[i - 1].End < word.Start))
            {
                if (start >= 0 && (reading.TextOf(i - 1) is "later" or "ago" or "earlier" || (end < i && words[end].Part == Subordinator && words[end].NounLemma is "after" or "before" or "since")))
                {
                    // "three and a half years later, a journey ended", "a year after the bank failed, a buyer came"
                    (start, end, open) = (-1, -1, true);
                    continue;
                }

                if (start >= 0 && open && IsInBetween(words, start, i))
                {
                    // "talks between their union, the TFO, and the company": one subject.
                    continue;
                }

                if (start >= 0 && open && IsNameBetweenCommas(reading, start, i, clause))
                {
                    // "Her coach, Paulo Neves, was": the name is the subject.
                    return (i + 1, i + 2);
                }

                open = start < 0;
                continue;
            }

            if (start < 0 && open && word.Part == ProperNoun && i > 1 && words[i - 1].Symbol == ',' && Antecedents.IsPlace(reading, i) && Antecedents.IsPlace(reading, i - 2) && i + 1 < clause.VerbStart && words[i + 1].Symbol == ',')
            {
                // "in Crawford, Texas, he": where Crawford lies.
                continue;
            }

            if (start < 0 && open && word.Part == Adverb && i + 1 < clause.VerbStart && words[i + 1].Part == Number && IsNearly(reading.TextOf(i)))
            {
                start = i;
                continue;
            }

            if (!open || (start < 0 && word.Part is Adverb or Adjunct or Coordinator or Negation) || (start < 0 && word.Part == Punctuation))
            {
                continue;
            }

            if (start < 0 && (word.Part is Preposition or To || (i + 1 < clause.VerbStart && words[i + 1].Part == To && OpensFronted(reading.TextOf(i)))))
            {
                // A fronted phrase lasts until its comma, or without one until its noun ends and another begins.
                i = EndOfFronted(words, i, clause.VerbStart) - 1;
                continue;
            }

            start = start < 0 ? i : start;
            end = word.Part is Adverb or Adjunct or Preposition or To ? end : i + 1;
        }

        return Nearer(reading, clause, from, start, end) ?? (start >= 0 && end > start ? (start, end) : (-1, -1));
    }

    // "On Sunday, the third anniversary of his rise, Hayward began": without a comma before the verb the last stretch is the subject.
    private static (int Start, int End)? Nearer(SentenceReading reading, Clause clause, int from, int start, int end)
    {
        var words = reading.Words;
        var comma = clause.VerbStart - 1;
        while (comma > from && words[comma].Symbol != ',')
        {
            if (!reading.Clauses.IsOwn(comma, clause) || words[comma].Part is Coordinator or Preposition or Relative or Punctuation)
            {
                return null;
            }

            comma--;
        }

        var isApart = comma > from && start >= 0 && end <= comma && comma + 1 < clause.VerbStart && words[from].Part is Preposition or Adjunct;
        return isApart && FirstPhrase(words, comma + 1, clause.VerbStart) is { } near && near.Start <= comma + 2 && (words[near.Head].Part is ProperNoun || near.End >= clause.VerbStart - 1) ? (comma + 1, near.End) : null;
    }

    private static bool IsInBetween(GrammarWord[] words, int start, int end)
    {
        var isOpen = false;
        for (var i = Math.Max(start, end - BetweenReach); i < end; i++)
        {
            isOpen = words[i].NounLemma == "between" || (isOpen && words[i].Part != Coordinator);
        }

        return isOpen;
    }

    private static bool IsNameBetweenCommas(SentenceReading reading, int start, int comma, Clause clause)
    {
        var words = reading.Words;
        var isCommon = words[comma - 1] is { Part: Noun, IsPlural: false } && NounPhrase.EndingAt(words, comma - 1).Start <= start + 1;
        return isCommon && comma + 2 < words.Length && comma + 2 <= clause.VerbStart && words[comma + 2].Symbol == ','
            && reading.NamesOf(comma + 1) is { Length: 1 } names && names[0].Kind != NameKind.Place;
    }

    // "about 3,000 left": how many is not known better.
    private static bool IsNearly(string word) => word.ToLowerInvariant() is "about" or "around" or "nearly" or "almost" or "over" or "roughly" or "approximately" or "only" or "some";

    // "Contrary to reports, the firm": two words do a preposition's work.
    private static bool OpensFronted(string word) => word is "Contrary" or "contrary" or "Due" or "due" or "Thanks" or "thanks" or "Prior" or "prior" or "Owing" or "owing" or "Next" or "Close";

    private static int EndOfFronted(GrammarWord[] words, int i, int limit)
    {
        if (i + 2 < limit && words[i + 1].Part == Adjunct && words[i + 2].Part is Determiner or Possessive or Noun or ProperNoun or Adjective or Number)
        {
            // "On 1 March the central bank, which had waited, cut": a date alone ends before the subject.
            return i + 2;
        }

        for (var k = i + 1; k < limit; k++)
        {
            if (words[k].Symbol == ',')
            {
                return k + 1;
            }
        }

        // "On Monday Putin said", "In July the ministry said"
        var next = i + 1;
        while (next < limit && words[next].Part is not (Noun or ProperNoun or Adjunct or Pronoun or Number))
        {
            next++;
        }

        if (next < limit && words[next].Part is Adjunct or ProperNoun or Number)
        {
            return next + 1;
        }

        while (next < limit && words[next].Part is Noun)
        {
            next++;
        }

        while (next + 1 < limit && words[next].Part is Preposition && NounPhrase.StartingAt(words, next + 1) is { } complement && complement.End < limit)
        {
            // "After talks with the union the mayor left"
            next = complement.End;
        }

        return Math.Max(i + 1, next);
    }

    /// <summary>"the guide, 46, and two climbers": whether a comma opens a number that another comma closes, both before the limit.</summary>
    public static bool IsAge(GrammarWord[] words, int comma, int limit) =>
        comma + 2 < limit && words[comma].Symbol == ',' && words[comma + 1].Part == Number && words[comma + 2].Symbol == ',';

    /// <summary>The noun phrase at the start of a stretch; null when its noun stands outside.</summary>
    public static NounPhrase? FirstPhrase(GrammarWord[] words, int start, int end) =>
        NounPhrase.StartingAt(words, start) is { } phrase && phrase.Head < end ? phrase : null;
}
