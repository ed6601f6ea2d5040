using Chronology.Text.Grammar;
using static Chronology.Text.Grammar.PartOfSpeech;

namespace Chronology.Events.Mentions.Headlines;

/// <summary>Writes the subject of a line: short, without its article, with the names that pronouns stand for.</summary>
internal sealed class SubjectWriter(SentenceReading reading)
{
    private const int Longest = 48;
    private const int LongestWhole = 60;
    private readonly GrammarWord[] _words = reading.Words;

    // Of a long subject joined by "and" the line names only the first.
    private bool _isFirstOnly;

    /// <summary>Who "he" or "she" is, where the subject is such a word.</summary>
    public EntityName? Spoken { get; set; }

    /// <summary>What "it" or "they" is, where the subject is such a word.</summary>
    public string? Thing { get; set; }

    /// <summary>The subject as a line would name it, with its number; null when it is a pronoun, a person or missing.</summary>
    public (string Words, bool IsPlural)? ThingOf(ClauseArguments arguments) =>
        arguments.Subject is { } subject && _words[subject.Head].Part != Pronoun && !reading.NamesOf(subject.Head).ToArray().Any(static name => name.Kind == NameKind.Person) && Write(arguments) is { Length: > 0 } words
            ? (words, IsPlural(arguments)) : null;

    /// <param name="clause">The clause itself, where what hangs on the subject may be taken along.</param>
    public string Write(ClauseArguments arguments, Clause? clause = null)
    {
        var subject = Own(arguments, clause);
        var owner = arguments.Owner is { } whose ? Range(whose.Start, whose.End) : "";
        return owner.Length == 0 || subject.Length == 0 ? subject : $"{Conjugation.Possessive(owner)} {Uncapitalized(subject, arguments)}";
    }

    private string Uncapitalized(string subject, ClauseArguments arguments) =>
        _words[arguments.SubjectStart].Part == ProperNoun ? subject : char.ToLowerInvariant(subject[0]) + subject[1..];

    private string Own(ClauseArguments arguments, Clause? clause)
    {
        _isFirstOnly = false;
        if (arguments.SubjectStart < 0)
        {
            return "";
        }

        if (Spoken is { } person && arguments.Subject is { } he && _words[he.Head].Part == PartOfSpeech.Pronoun && arguments.SubjectEnd == arguments.SubjectStart + 1)
        {
            return person.Short;
        }

        if (arguments.SubjectEnd == arguments.SubjectStart + 1 && AsSubject(reading.TextOf(arguments.SubjectStart)) is { } doer)
        {
            return doer;
        }

        if (Thing is not null && arguments.SubjectEnd == arguments.SubjectStart + 1)
        {
            return Thing;
        }

        var whole = Whole(clause, arguments);
        if (whole.Length > 0)
        {
            return whole;
        }

        var full = Range(arguments.SubjectStart, arguments.SubjectEnd);
        if (full.Length <= Longest || arguments.Subject is not { } phrase)
        {
            return full;
        }

        // "the Norwegian oil company Statnor and its partner": without what it is, both may fit; else the first stands alone.
        var bare = Range(EndOfKind(arguments.SubjectStart, arguments.SubjectEnd), arguments.SubjectEnd);
        if (bare.Length <= Longest)
        {
            return bare;
        }

        _isFirstOnly = true;
        var end = EndOfComplement(phrase, arguments.SubjectEnd);
        var first = Range(phrase.Start, end);
        return first.Length <= Longest ? first : Range(phrase.Start, phrase.End);
    }

    // "asked them to answer": who is asked is who answers.
    private static string? AsSubject(string pronoun) => pronoun switch { "us" => "We", "them" => "They", "him" => "He", "me" => "I", _ => null };

    // "the head of the programme and a colleague": a noun takes what hangs on it by "of" along.
    private int EndOfComplement(NounPhrase phrase, int limit)
    {
        var end = phrase.End;
        while (end + 1 < limit && _words[end].NounLemma is "of" or "for" && NounPhrase.StartingAt(_words, end + 1) is { } complement && complement.End <= limit)
        {
            end = complement.End;
        }

        return end;
    }

    // "Efforts to find a deal intensify", "Crowds calling for his ouster grow": with what hangs on the noun, where it is short.
    private string Whole(Clause? clause, ClauseArguments arguments)
    {
        var end = clause?.VerbStart ?? -1;
        if (clause is null || end <= arguments.SubjectEnd || arguments.SubjectStart < clause.Start || clause.SharesSubjectOf >= 0)
        {
            return "";
        }

        for (var i = arguments.SubjectEnd; i < end; i++)
        {
            if (_words[i].Part is Punctuation || (reading.Clauses.Of(i) is var own && own != clause && own.Kind is not (ClauseKind.Infinitive or ClauseKind.Participle)))
            {
                return "";
            }
        }

        while (end > arguments.SubjectEnd && (_words[end - 1].Part is Adverb or Adjunct or Preposition || _words[end - 1].IsReduced))
        {
            end--;
        }

        var text = new HeadlineText(reading).AppendUndated(SkipArticle(arguments.SubjectStart, end), end);
        return end > arguments.SubjectEnd && text.Length <= LongestWhole ? text.ToString() : "";
    }

    private int SkipArticle(int start, int end)
    {
        if (start < end - 1 && HeadlineDates.IsClitic(reading, start))
        {
            // "last week's raids": the day went, and what made it the owner goes with it.
            start++;
        }

        while (start < end - 1 && _words[start].Part is Determiner or Pronoun && reading.TextOf(start).ToLowerInvariant() is "the" or "a" or "an" or "this" or "that" or "these" or "those" && !(_words[start].Part == Pronoun) && _words[start + 1].NounLemma != "of")
        {
            start++;
        }

        return start;
    }

    private string Range(int start, int end)
    {
        var owner = reading.Clauses.Of(start);
        start = SkipArticle(start, end);
        var text = new HeadlineText(reading);
        for (var i = start; i < end && text.Length <= LineCutter.Aim; i++)
        {
            if (OwnSubject.IsAge(_words, i, end))
            {
                i += 2;
                continue;
            }

            if (_words[i].Symbol == '(' || (_words[i].Symbol == ',' && !(i > start && i + 1 < end && _words[i - 1].Part == Adjective && _words[i + 1].Part is Adjective or Adverb or Noun)))
            {
                break;
            }

            var past = HeadlineDates.EndOf(reading, i, end);
            if (past > i)
            {
                i = past - 1;
            }
            else if (reading.Clauses.IsOwn(i, owner))
            {
                i = EndOfKind(i, end);
                text.AppendWord(i);
            }
        }

        return text.ToString();
    }

    // "the Palestinian group Hamas" is Hamas: the noun before a name only says what it is.
    private int EndOfKind(int i, int end)
    {
        if (_words[i].Part != Determiner)
        {
            return i;
        }

        var k = i + 1;
        while (k < end && (_words[k].Part is Adjective or Noun || (_words[k].Part == ProperNoun && _words[k].Unit < 0)))
        {
            k++;
        }

        return k < end && k > i + 1 && _words[k].Unit >= 0 && (_words[k - 1].Part == Noun || (_words[k - 1].Part == Adjective && _words[k - 1].Entry.Can(WordClasses.Noun) && !_words[k - 1].Entry.Can(WordClasses.AdjectiveFirst))) && reading.NamesOf(k).Length > 0 && (k + 1 >= _words.Length || _words[k + 1].Part is not (Noun or Possessive)) ? k : i;
    }

    /// <summary>"I", "we", "you": the line cannot name who speaks.</summary>
    public bool IsSpeaker(ClauseArguments arguments) =>
        Spoken is null && arguments.Subject is { } subject && _words[subject.Head].Part == Pronoun && reading.TextOf(subject.Head) is "I" or "we" or "We" or "you" or "You";

    public bool IsPlural(ClauseArguments arguments) => !(Spoken is not null && arguments.Subject is { } subject && _words[subject.Head].Part == Pronoun) && SubjectNumber.IsPlural(reading, arguments, _isFirstOnly);
}
