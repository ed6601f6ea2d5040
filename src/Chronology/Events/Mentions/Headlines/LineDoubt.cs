using Chronology.Text.Grammar;
using static Chronology.Text.Grammar.PartOfSpeech;

namespace Chronology.Events.Mentions.Headlines;

/// <summary>Sees from what stands around a line's words in the sentence that the line breaks a phrase or was not understood.</summary>
/// <remarks>It looks at the sentence, where <see cref="HeadlineCheck"/> looks at the line alone.</remarks>
internal sealed class LineDoubt(SentenceReading reading)
{
    private readonly GrammarWord[] _words = reading.Words;

    /// <param name="kept">The words after the verb, in order.</param>
    /// <param name="count">How many of them the line holds.</param>
    public bool IsBroken(Clause clause, ClauseArguments arguments, List<int> kept, int count) =>
        EndsInside(clause.VerbEnd, kept, count) || HasSecondVerb(clause) || LacksObject(clause, arguments, count) || LacksInfinitive(clause, arguments, kept, count) || BreaksSubject(clause, arguments) || SkipsVerb(clause, arguments);

    // "calls the plan one of", "resigns just days": what comes next belongs to the line's last word.
    public bool EndsInside(int verbEnd, List<int> kept, int count)
    {
        var last = count > 0 ? kept[count - 1] : verbEnd - 1;
        var next = last + 1;
        while (count == 0 && next < _words.Length && _words[next].Part == Adverb)
        {
            next++;
        }

        var past = next < _words.Length ? HeadlineDates.EndOf(reading, next, _words.Length) : next;
        var isDated = past > next;
        next = past;
        if (next >= _words.Length)
        {
            return false;
        }

        if (count > 0 && (HasOpenDash(kept, count) || HasOpenComplement(kept, count)))
        {
            return true;
        }

        if (reading.Clauses.Of(last) is { HasVerb: true } own && own.Start <= last && own.VerbStart > last)
        {
            // "since Orla, a firm of divers, began": the clause that has begun lacks its verb.
            return true;
        }

        var word = _words[next];
        var isVerb = _words[last].Part is Verb or Auxiliary;
        return word.Part switch
        {
            Adjective when !isVerb && HeadlineWords.OpensPhrase(reading, next) => false,
            Noun or ProperNoun or Adjective or Number => !isDated || isVerb,
            Possessive or Determiner or Pronoun => !isDated || isVerb,
            Preposition => word.NounLemma == "of" || (word.NounLemma is "before" or "after" && IsMeasure(last)) || (word.NounLemma == "as" && TakesRole(verbEnd, kept, count)) || (word.NounLemma == "as" && isVerb) || (isVerb && count > 0 && !isDated) || (count < kept.Count && kept[count] == next && isVerb),
            To => isVerb || (_words[last].Part == Adverb && last > 0 && _words[last - 1].VerbLemma == "be"),
            Subordinator => word.NounLemma is "before" or "after" ? IsMeasure(last) : (word.NounLemma is "that" or "whether" or "how" or "why" && isVerb) || (word.NounLemma == "as" && (isVerb || TakesRole(verbEnd, kept, count))),
            Relative => isVerb,
            Punctuation => word.Symbol == ',' && BreaksAdjectives(last, next),
            Coordinator => _words[last].Entry.Can(WordClasses.Adjective) && !_words[last].IsPlural && next + 2 < _words.Length && _words[next + 1].Part == Adjective && _words[next + 2].Part is Noun or Adjective,
            _ => false,
        };
    }

    // "were prompted - at least": what the dash opens ends at the next.
    private bool HasOpenDash(List<int> kept, int count)
    {
        var dashes = 0;
        for (var k = 0; k < count; k++)
        {
            dashes += IsDash(kept[k]) && !(k > 0 && IsDash(kept[k - 1])) ? 1 : 0;
        }

        return dashes % 2 == 1 && count < kept.Count;
    }

    // "decides to recommend that diplomats": what "that" opened lacks its verb.
    private bool HasOpenComplement(List<int> kept, int count)
    {
        var k = count - 1;
        while (k >= 0 && !(_words[kept[k]].Part == Verb && _words[kept[k]].Form != VerbForm.Gerund) && _words[kept[k]].Part is not (Auxiliary or Modal))
        {
            if (_words[kept[k]].Part == Subordinator && kept[k] > 0 && _words[kept[k] - 1].Part != Noun && reading.Clauses.Of(kept[k]) is { Kind: ClauseKind.Complement } told && told.Start == kept[k])
            {
                return true;
            }

            k--;
        }

        return false;
    }

    private bool IsDash(int i) => _words[i].Symbol is '-' or '\u2013' or '\u2014' && i > 0 && _words[i - 1].End < _words[i].Start;

    /// <summary>Every clause that has begun before a word has its verb there, and no quotation stays open.</summary>
    public bool IsClosed(int end)
    {
        var quotes = 0;
        for (var i = 0; i < end; i++)
        {
            quotes += _words[i].Symbol is '"' or '\u201C' or '\u201D' ? 1 : 0;
            if (reading.Clauses.Of(i) is var clause && (clause.HasVerb ? clause.VerbStart >= end && clause.Kind != ClauseKind.Attribution : clause.Kind == ClauseKind.Complement))
            {
                return false;
            }
        }

        for (var i = end; i < _words.Length; i++)
        {
            if (_words[i].IsFinite && reading.Clauses.Of(i) is var own && own.Start < end && own.Kind != ClauseKind.Attribution)
            {
                return false;
            }
        }

        return quotes % 2 == 0;
    }

    // "from his small, quiet shop"
    private bool BreaksAdjectives(int last, int comma) =>
        (_words[last].Part == Adjective && last > 0 && _words[last - 1].Part is Possessive or Determiner)
        || (comma + 2 < _words.Length && last == comma - 1 && _words[last].Entry.Can(WordClasses.Adjective) && !_words[last].IsPlural && _words[last].Unit < 0
        && (_words[comma + 1].Part is Adjective or Noun || _words[comma + 1].Form == VerbForm.Gerund) && _words[comma + 2].Part is Adjective or Noun && last > 0 && _words[last - 1].Part is Possessive or Determiner or Adverb);

    // "was quoted by a paper as saying", "described the plan as"
    private bool TakesRole(int verbEnd, List<int> kept, int count) =>
        verbEnd > 0 && !kept.Take(count).Any(i => _words[i].NounLemma == "as") && _words[verbEnd - 1].VerbLemma is "quote" or "describe" or "regard" or "view" or "portray" or "depict" or "characterize" or "characterise";

    private bool IsMeasure(int i) => _words[i].NounLemma.TrimEnd('s') is "day" or "week" or "hour" or "month" or "minute" or "year" or "moment" or "second";

    // "have the prince killed": a verb that needs an object has none.
    private bool LacksObject(Clause clause, ClauseArguments arguments, int count) =>
        count == 0 && !arguments.IsPassive && arguments.Object is null && VerbLists.Instance.NeedsObject(_words[clause.Head].VerbLemma);

    // "ordered firms, banks and schools to shut": what they are to do is the news.
    private bool LacksInfinitive(Clause clause, ClauseArguments arguments, List<int> kept, int count) =>
        arguments.Object is { } actor && EventWords.Instance.TakesActor(_words[clause.Head].VerbLemma)
        && reading.Clauses.Clauses.FirstOrDefault(each => each is { Kind: ClauseKind.Infinitive, HasVerb: true } && each.Start >= actor.End && reading.Clauses.ParentOf(each) == clause) is { } deed
        && (count == 0 || kept[count - 1] < deed.Head);

    // A clause has one finite verb: another shows that the first was none.
    private bool HasSecondVerb(Clause clause)
    {
        var tail = InvertedClause.SayingTail(reading);
        for (var i = clause.VerbEnd; i < clause.End && i < (tail > 0 ? tail : _words.Length); i++)
        {
            if (_words[i].IsFinite && reading.Clauses.IsOwn(i, clause))
            {
                return true;
            }
        }

        return false;
    }

    // "of the Arab League officials said": the subject begins where another phrase has not ended.
    private bool BreaksSubject(Clause clause, ClauseArguments arguments)
    {
        var start = arguments.SubjectStart;
        if (start <= 0 || start < clause.Start || clause.SharesSubjectOf >= 0 || (arguments.IsPassive && clause.Head == clause.VerbStart))
        {
            // A participle alone is told of the noun right before it.
            return false;
        }

        if (clause.Kind == ClauseKind.Complement && start == clause.Start)
        {
            // "told reporters the deal was dead": whom it is told stands before.
            return false;
        }

        var before = _words[start - 1];
        return before.Part is Noun or ProperNoun or Adjective or Number or Preposition or Possessive && !(before.Part == Preposition && start - 1 <= clause.Start)
            && HeadlineDates.EndOf(reading, start - 1, start) == start - 1;
    }

    // "Orla plans to redeem its bonds due": between subject and verb stands a verb that the line leaves out.
    private bool SkipsVerb(Clause clause, ClauseArguments arguments)
    {
        if (arguments.SubjectStart < clause.Start || clause.SharesSubjectOf >= 0)
        {
            return false;
        }

        var commas = 0;
        for (var i = arguments.SubjectEnd; i < clause.VerbStart; i++)
        {
            commas += _words[i].Symbol is ',' or '\u2013' or '\u2014' or ')' ? 1 : 0;
            if (_words[i].IsFinite && reading.Clauses.IsOwn(i, clause))
            {
                return true;
            }
        }

        // What is set off by commas has both.
        return commas == 1 && arguments.SubjectEnd < clause.VerbStart && !(_words[clause.VerbStart - 1].Symbol is ',' or '\u2013' or '\u2014' or ')') && _words[clause.VerbStart - 1].IsNominal;
    }
}
