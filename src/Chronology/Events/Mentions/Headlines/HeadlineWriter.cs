using System.Collections.Immutable;
using Chronology.Events.Mentions.Reference;
using Chronology.Text.Grammar;
using static Chronology.Text.Grammar.PartOfSpeech;

namespace Chronology.Events.Mentions.Headlines;

/// <summary>Writes a short line from a clause's or a noun's own words.</summary>
internal sealed class HeadlineWriter(SentenceReading reading)
{
    /// <summary>How many clauses deep a line looks for one that can be told: "he said that she said that ...".</summary>
    private const int Deepest = 4;

    private readonly GrammarWord[] _words = reading.Words;
    private readonly LineDoubt _doubt = new(reading);
    private readonly LineCutter _cutter = new(reading);

    // The clauses that are being written: one that turns to another must not be turned back to.
    private readonly Stack<Clause> _open = new();

    public SubjectWriter Subject { get; } = new(reading);

    public string OfClause(Clause clause, ClauseArguments arguments, Modality modality)
    {
        _open.Push(clause);
        var line = Line(clause, arguments, modality);
        _open.Pop();
        return line;
    }

    /// <summary>True when a clause may be written instead of the one at hand: it is not being written already, nor too deep.</summary>
    public bool MayTurnTo(Clause clause) => _open.Count < Deepest && !_open.Contains(clause);

    private string Line(Clause clause, ClauseArguments arguments, Modality modality)
    {
        var subject = Subject.Write(arguments, clause);
        if ((EventWords.Instance.IsReporting(_words[clause.Head].VerbLemma) || EventWords.Instance.IsDeny(_words[clause.Head].VerbLemma)) && new ReportHeadline(reading, this, _cutter).Write(clause, arguments, subject) is { } report)
        {
            return report;
        }

        if (Existing(clause) is { } phrase)
        {
            return OfNoun(phrase, []);
        }

        var verb = VerbPhraseWriter.Write(reading, clause, arguments, modality, Subject.IsPlural(arguments));
        var kept = HeadlineWords.Collect(reading, clause, clause.VerbEnd, _words.Length);
        if (arguments.FrontedObject is { } fronted)
        {
            kept.InsertRange(0, Enumerable.Range(fronted.Start, fronted.End - fronted.Start));
        }

        var (line, count) = _cutter.Cut(kept, () => new HeadlineText(reading).Append(subject).Append(verb));

        // A second finite verb among what belongs to the first shows that the sentence was not understood.
        var isBroken = HeadlineCheck.IsOpen(subject) || kept.Exists(i => _words[i].IsFinite) || !HeadlineCheck.IsWhole(line) || (arguments.FrontedObject is null && _doubt.IsBroken(clause, arguments, kept, count));
        return (isBroken || subject.Length == 0 || Subject.IsSpeaker(arguments)) && SentenceHeadline.Write(reading, clause) is { } whole ? whole
            : subject.Length == 0 && OfMain(clause) is { } main ? main
            : isBroken && SentenceHeadline.Opening(reading, clause) is { } opening ? opening : line;
    }

    /// <summary>“We warned of this,” a neighbour said: the line of who speaks, where the sentence tells; else null.</summary>
    public string? OfSpeaker(Clause clause)
    {
        if (!Array.Exists(_words, static word => word.Symbol is '"' or '\u201C' or '\u201D'))
        {
            return null;
        }

        if (InvertedClause.SayingTail(reading) is > 0 and var tail && tail >= clause.VerbEnd && !VerbLists.Instance.IsTelling(_words[tail + 1].VerbLemma) && NounPhrase.StartingAt(_words, tail + 2) is { } who && _words[who.Head].Part != Pronoun)
        {
            var start = _words[who.Start].Part == Determiner ? who.Start + 1 : who.Start;
            return QuoteSpeaker.Line(reading, clause, new HeadlineText(reading).AppendRange(start, who.End, static _ => true).ToString());
        }

        if (reading.Clauses.Clauses.FirstOrDefault(static each => each is { HasVerb: true, Kind: ClauseKind.Attribution }) is not { } said || said == clause || !MayTurnTo(said)
            || ClauseArguments.Of(reading, said) is not { Subject: { } speaker } arguments || _words[speaker.Head].Part == Pronoun)
        {
            return null;
        }

        var line = OfClause(said, arguments, Modality.Happened);
        return line.Contains(": ", StringComparison.Ordinal) ? line : null;
    }

    // A verb without anybody to do it says less than the sentence's main clause.
    private string? OfMain(Clause clause)
    {
        if (reading.Clauses.Main is not { } main || !MayTurnTo(main))
        {
            return null;
        }

        var line = OfClause(main, ClauseArguments.Of(reading, main), ModalityReader.Of(reading, main));
        return HeadlineCheck.IsWhole(line) ? line : null;
    }

    /// <summary>The line for an event that a noun names.</summary>
    /// <param name="participants">Who took part, when the noun itself does not say.</param>
    public string OfNoun(NounPhrase phrase, ImmutableArray<EntityName> participants)
    {
        var start = phrase.Start;
        while (start < phrase.Head && _words[start].NounLemma != "no" && (_words[start].Part is Determiner or Adjunct or Adverb or Punctuation || (_words[start].Part == Number && !Counts(start))) || (_words[start].Part == Possessive && start < phrase.Head))
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

        while (kept.Count > head && _words[kept[^1]].Part == Adverb)
        {
            kept.RemoveAt(kept.Count - 1);
        }

        var isOwned = owner >= 0 && reading.TextOf(owner).ToLowerInvariant() is "its" or "their" or "his" or "her";
        if (isOwned && participants.IsEmpty && Owner(phrase.Start) is { } thing)
        {
            return _cutter.Fit([.. kept[..head]], () => new HeadlineText(reading), " of " + thing);
        }

        var people = participants.Where(name => name.Kind == NameKind.Person).ToList();
        var names = people.Count == 2 && !kept.Exists(i => reading.NamesOf(i).Length > 0) ? $" between {people[0].Short} and {people[1].Short}" : "";
        return names.Length > 0 ? _cutter.Fit([.. kept[..head]], () => new HeadlineText(reading), names) : _cutter.Fit(kept, () => new HeadlineText(reading));
    }

    // "three meetings", "a 12 percent rise": how many or how much belongs to what is told, where "one" or "no. 4" does not.
    private bool Counts(int i) => i + 1 < _words.Length && _words[i + 1].Part is Noun or Adjective && (_words[i + 1].IsPlural || _words[i + 1].NounLemma is "percent" or "per" or "million" or "billion");

    // "There were queues outside the shops": what there was is the line.
    private NounPhrase? Existing(Clause clause) =>
        clause.VerbStart > 0 && _words[clause.Head].VerbLemma == "be" && !ModalityReader.IsNegated(reading, clause) && reading.TextOf(clause.VerbStart - 1) is "there" or "There"
            ? NounPhrase.StartingAt(_words, clause.VerbEnd) : null;

    /// <summary>When no subject is told: the words themselves, up to a place where they can end.</summary>
    public string OfWords(Clause clause) =>
        _cutter.Fit(HeadlineWords.Collect(reading, clause, clause.Marker >= 0 ? clause.Marker + 1 : clause.Start, _words.Length), () => new HeadlineText(reading));

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
