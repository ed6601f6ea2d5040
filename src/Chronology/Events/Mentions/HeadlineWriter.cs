using System.Collections.Immutable;
using Chronology.Text.Grammar;
using static Chronology.Text.Grammar.PartOfSpeech;

namespace Chronology.Events.Mentions;

/// <summary>Writes a short line from a clause's or a noun's own words.</summary>
internal sealed class HeadlineWriter(SentenceReading reading)
{
    private const int Aim = 90;
    private const int LongestSubject = 48;
    private readonly GrammarWord[] _words = reading.Words;

    // Of a long subject joined by "and" the line names only the first.
    private bool _isFirstOnly;

    /// <summary>Who "he" or "she" is, where the subject is such a word.</summary>
    public EntityName? Spoken { get; set; }

    /// <summary>What "it" or "they" is, where the subject is such a word.</summary>
    public string? Thing { get; set; }

    public string OfClause(Clause clause, ClauseArguments arguments, Modality modality)
    {
        _isFirstOnly = false;
        var subject = Subject(arguments);
        if ((EventWords.Instance.IsReporting(_words[clause.Head].VerbLemma) || EventWords.Instance.IsDeny(_words[clause.Head].VerbLemma)) && OfReport(clause, arguments, subject) is { } report)
        {
            return report;
        }

        var verb = VerbPhraseWriter.Write(reading, clause, arguments, modality, IsPlural(arguments));
        var kept = HeadlineWords.Collect(reading, clause, clause.VerbEnd, _words.Length);
        if (arguments.FrontedObject is { } fronted)
        {
            kept.InsertRange(0, Enumerable.Range(fronted.Start, fronted.End - fronted.Start));
        }

        return Fit(kept, () => new HeadlineText(reading).Append(subject).Append(verb));
    }

    /// <summary>The line for an event that a noun names.</summary>
    /// <param name="participants">Who took part, when the noun itself does not say.</param>
    public string OfNoun(NounPhrase phrase, ImmutableArray<EntityName> participants)
    {
        var start = phrase.Start;
        while (start < phrase.Head && _words[start].NounLemma != "no" && _words[start].Part is Determiner or Adjunct or Number or Adverb or Punctuation || (_words[start].Part == Possessive && start < phrase.Head))
        {
            start++;
        }

        var owner = phrase.Start < start && _words[start - 1].Part == Possessive ? start - 1 : -1;
        var kept = new List<int>();
        for (var i = start; i < phrase.End; i++)
        {
            if (_words[i].Part != Adjunct)
            {
                kept.Add(i);
            }
        }

        var head = kept.Count;
        kept.AddRange(HeadlineWords.Collect(reading, reading.Clauses.Of(phrase.Head), phrase.End, Math.Min(_words.Length, phrase.End + 24)).TakeWhile(i => !_words[i].IsFinite));
        if (kept.Count > head && !(_words[kept[head]].Part is Preposition || _words[kept[head]].Part is To))
        {
            kept.RemoveRange(head, kept.Count - head);
        }

        var isOwned = owner >= 0 && reading.TextOf(owner).ToLowerInvariant() is "its" or "their" or "his" or "her";
        if (isOwned && participants.IsEmpty && Owner(phrase.Start) is { } thing)
        {
            return Fit([.. kept[..head]], () => new HeadlineText(reading), " of " + thing);
        }

        var people = participants.Where(name => name.Kind == NameKind.Person).ToList();
        var names = people.Count == 2 && !kept.Exists(i => reading.NamesOf(i).Length > 0) ? $" between {people[0].Short} and {people[1].Short}" : "";
        return names.Length > 0 ? Fit([.. kept[..head]], () => new HeadlineText(reading), names) : Fit(kept, () => new HeadlineText(reading));
    }

    /// <summary>When no subject is told: the words themselves, up to a place where they can end.</summary>
    public string OfWords(Clause clause) =>
        Fit(HeadlineWords.Collect(reading, clause, clause.Marker >= 0 ? clause.Marker + 1 : clause.Start, _words.Length), () => new HeadlineText(reading));

    // "Kan: Jerusalem views Russia as a potential intermediary"
    private string? OfReport(Clause clause, ClauseArguments arguments, string subject)
    {
        var index = reading.Clauses.Clauses.ToList().IndexOf(clause);
        var told = reading.Clauses.Clauses.FirstOrDefault(each => each.Kind == ClauseKind.Complement && each.Parent == index && each.HasVerb);
        if (told is null)
        {
            return OfQuote(clause, subject) ?? OfAttribution(clause, subject);
        }

        var kept = HeadlineWords.Collect(reading, told, told.Marker >= 0 ? told.Marker + 1 : told.Start, _words.Length);
        if (kept.Count > 0 && _words[kept[0]].Part == Possessive)
        {
            kept.RemoveAt(0);
        }

        if (kept.Count < 2)
        {
            return null;
        }

        var isPlain = _words[kept[0]].Part != Pronoun && _words[clause.Head].VerbLemma is "say" or "tell" or "report" or "note" or "state" or "add" or "write" or "post" or "tweet" or "comment" or "remark";
        var verb = isPlain ? ":" : " " + Conjugation.Present(_words[clause.Head].VerbLemma, IsPlural(arguments));
        return Fit(kept, () => subject.Length == 0 ? new HeadlineText(reading) : new HeadlineText(reading).Append(subject + verb));
    }

    // "We will not leave," Dosti told reporters: the words themselves, when they are short enough to stand whole.
    private string? OfQuote(Clause clause, string subject)
    {
        var open = Array.FindIndex(_words, static word => word.Symbol is '"' or '\u201C');
        var close = open < 0 ? -1 : Array.FindIndex(_words, open + 1, static word => word.Symbol is '"' or '\u201D');
        if (close < open + 3 || subject.Length == 0 || (clause.Head > open && clause.Head < close))
        {
            return null;
        }

        var quote = new HeadlineText(reading).AppendRange(open + 1, close, static _ => true).ToString();
        var line = $"{subject}: {_words[open].Symbol}{quote}{_words[close].Symbol}";
        return line.Length <= Aim ? line : null;
    }

    // "The domes are not ready, McKay said": what was said stands before.
    private string? OfAttribution(Clause clause, string subject)
    {
        var told = clause.Kind == ClauseKind.Attribution ? reading.Clauses.Clauses.FirstOrDefault(each => each.HasVerb && each.Kind == ClauseKind.Main && each.Head < clause.Start) : null;
        if (told is null || subject.Length == 0)
        {
            return null;
        }

        var kept = HeadlineWords.Collect(reading, told, told.Start, clause.Start);
        if (kept.Count > 2 && kept.Contains(told.Head))
        {
            return Fit(kept, () => new HeadlineText(reading).Append(subject + ":"));
        }

        // "The line, delayed for years, will open, the mayor announced": what stands between commas is left out.
        var line = OfClause(told, ClauseArguments.Of(reading, told), ModalityReader.Of(reading, told));
        return line.Contains(' ', StringComparison.Ordinal) && subject.Length + line.Length + 2 <= Aim ? $"{subject}: {line}" : null;
    }

    private string Fit(List<int> kept, Func<HeadlineText> open, string close = "")
    {
        var line = "";
        foreach (var cut in HeadlineWords.Cuts(reading, kept))
        {
            var end = cut;
            while (end > 0 && (_words[kept[end - 1]].IsReduced || _words[kept[end - 1]].Part is Preposition or Determiner or To or Coordinator or Possessive or Auxiliary or Modal))
            {
                end--;
            }

            var text = open();
            for (var k = 0; k < end; k++)
            {
                text.AppendWord(kept[k]);
            }

            line = text.ToString() + close;
            if (line.Length <= Aim)
            {
                break;
            }
        }

        return line.Length > 0 ? line : open().ToString();
    }

    /// <summary>The subject as a line would name it, with its number; null when it is a pronoun, a person or missing.</summary>
    public (string Words, bool IsPlural)? ThingOf(ClauseArguments arguments) =>
        arguments.Subject is { } subject && _words[subject.Head].Part != Pronoun && !reading.NamesOf(subject.Head).ToArray().Any(static name => name.Kind == NameKind.Person) && Subject(arguments) is { Length: > 0 } words
            ? (words, IsPlural(arguments)) : null;

    private string Subject(ClauseArguments arguments)
    {
        if (arguments.SubjectStart < 0)
        {
            return "";
        }

        if (Spoken is { } person && arguments.Subject is { } he && _words[he.Head].Part == PartOfSpeech.Pronoun && arguments.SubjectEnd == arguments.SubjectStart + 1)
        {
            return person.Short;
        }

        if (Thing is not null && arguments.SubjectEnd == arguments.SubjectStart + 1)
        {
            return Thing;
        }

        var full = Range(arguments.SubjectStart, arguments.SubjectEnd);
        if (full.Length <= LongestSubject || arguments.Subject is not { } phrase)
        {
            return full;
        }

        // "the Norwegian oil company Statnor and its partner": without what it is, both may fit; else the first stands alone.
        var bare = Range(EndOfKind(arguments.SubjectStart, arguments.SubjectEnd), arguments.SubjectEnd);
        _isFirstOnly = bare.Length > LongestSubject;
        return _isFirstOnly ? Range(phrase.Start, phrase.End) : bare;
    }

    private string Range(int start, int end)
    {
        var owner = reading.Clauses.Of(start);
        while (start < end - 1 && _words[start].Part is Determiner or Pronoun && reading.TextOf(start).ToLowerInvariant() is "the" or "a" or "an")
        {
            start++;
        }

        var text = new HeadlineText(reading);
        for (var i = start; i < end && text.Length <= Aim; i++)
        {
            if (_words[i].Symbol is ',' or '(')
            {
                break;
            }

            var past = HeadlineWords.EndOfDate(reading, i, end);
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

        return k < end && k > i + 1 && _words[k].Unit >= 0 && _words[k - 1].Part == Noun && reading.NamesOf(k).Length > 0 && (k + 1 >= _words.Length || _words[k + 1].Part is not (Noun or Possessive)) ? k : i;
    }

    private bool IsPlural(ClauseArguments arguments) => SubjectNumber.IsPlural(reading, arguments, _isFirstOnly);

    // What "its" stands for: the nearest thing named before it in the sentence.
    private string? Owner(int before)
    {
        for (var i = before - 1; i >= 0; i--)
        {
            var next = i + 1 < _words.Length ? _words[i + 1].Part : Other;
            if (_words[i].Part == Noun && next is not (Noun or Possessive))
            {
                var phrase = NounPhrase.EndingAt(_words, i);
                return new HeadlineText(reading).AppendRange(phrase.Start, phrase.End, _ => true).ToString() is { Length: > 0 } text ? char.ToLowerInvariant(text[0]) + text[1..] : null;
            }
        }

        return null;
    }
}
