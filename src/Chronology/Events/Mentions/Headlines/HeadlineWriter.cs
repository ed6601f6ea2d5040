using System.Collections.Immutable;
using Chronology.Text.Grammar;
using static Chronology.Text.Grammar.PartOfSpeech;

namespace Chronology.Events.Mentions.Headlines;

/// <summary>Writes a short line from a clause's or a noun's own words.</summary>
internal sealed class HeadlineWriter(SentenceReading reading)
{
    /// <summary>Letters that a line should not exceed.</summary>
    public const int Aim = 90;

    /// <summary>A line that breaks no phrase may have so many.</summary>
    private const int Most = 112;

    /// <summary>How many clauses deep a line looks for one that can be told: "he said that she said that ...".</summary>
    private const int Deepest = 4;

    private readonly GrammarWord[] _words = reading.Words;
    private readonly LineDoubt _doubt = new(reading);

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
        if ((EventWords.Instance.IsReporting(_words[clause.Head].VerbLemma) || EventWords.Instance.IsDeny(_words[clause.Head].VerbLemma)) && new ReportHeadline(reading, this).Write(clause, arguments, subject) is { } report)
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

        var (line, count) = Cut(kept, () => new HeadlineText(reading).Append(subject).Append(verb));

        // A second finite verb among what belongs to the first shows that the sentence was not understood.
        var isBroken = HeadlineCheck.IsOpen(subject) || kept.Exists(i => _words[i].IsFinite) || !HeadlineCheck.IsWhole(line) || (arguments.FrontedObject is null && _doubt.IsBroken(clause, arguments, kept, count));
        return (isBroken || subject.Length == 0 || Subject.IsSpeaker(arguments)) && SentenceHeadline.Write(reading, clause) is { } whole ? whole
            : subject.Length == 0 && OfMain(clause) is { } main ? main
            : isBroken && SentenceHeadline.Opening(reading, clause) is { } opening ? opening : line;
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
            return Fit([.. kept[..head]], () => new HeadlineText(reading), " of " + thing);
        }

        var people = participants.Where(name => name.Kind == NameKind.Person).ToList();
        var names = people.Count == 2 && !kept.Exists(i => reading.NamesOf(i).Length > 0) ? $" between {people[0].Short} and {people[1].Short}" : "";
        return names.Length > 0 ? Fit([.. kept[..head]], () => new HeadlineText(reading), names) : Fit(kept, () => new HeadlineText(reading));
    }

    // "three meetings", "a 12 percent rise": how many or how much belongs to what is told, where "one" or "no. 4" does not.
    private bool Counts(int i) => i + 1 < _words.Length && _words[i + 1].Part is Noun or Adjective && (_words[i + 1].IsPlural || _words[i + 1].NounLemma is "percent" or "per" or "million" or "billion");

    // "There were queues outside the shops": what there was is the line.
    private NounPhrase? Existing(Clause clause) =>
        clause.VerbStart > 0 && _words[clause.Head].VerbLemma == "be" && !ModalityReader.IsNegated(reading, clause) && reading.TextOf(clause.VerbStart - 1) is "there" or "There"
            ? NounPhrase.StartingAt(_words, clause.VerbEnd) : null;

    /// <summary>When no subject is told: the words themselves, up to a place where they can end.</summary>
    public string OfWords(Clause clause) =>
        Fit(HeadlineWords.Collect(reading, clause, clause.Marker >= 0 ? clause.Marker + 1 : clause.Start, _words.Length), () => new HeadlineText(reading));

    /// <summary>The words of a line up to the last place where it can end, within the length aimed at.</summary>
    public string Fit(List<int> kept, Func<HeadlineText> open, string close = "") => Cut(kept, open, close).Line;

    /// <summary>A line that opens with who says so and holds the verb of what is said; null where it would break off before or in mid-phrase.</summary>
    public string? FitPast(List<int> kept, int verbEnd, string open)
    {
        var (line, count) = Cut(kept, () => open.Length == 0 ? new HeadlineText(reading) : new HeadlineText(reading).Append(open));
        return count > 0 && kept[count - 1] >= verbEnd - 1 && !_doubt.EndsInside(verbEnd, kept, count) ? line : null;
    }

    // The line, and how many of the words it holds.
    private (string Line, int Count) Cut(List<int> kept, Func<HeadlineText> open, string close = "")
    {
        // Where no line is without doubt, the first that is short enough, or else the first.
        var best = (Line: "", Count: 0);
        (string Line, int Count)? sound = null;
        foreach (var cut in HeadlineWords.Cuts(reading, kept))
        {
            var end = Trimmed(kept, cut);
            var text = open();
            for (var k = 0; k < end; k++)
            {
                text.AppendWord(kept[k]);
            }

            var line = text.ToString() + close;
            best = best.Line.Length == 0 || (best.Line.Length > Aim && line.Length <= Aim) ? (line, end) : best;
            if (line.Length <= Most && (end == 0 || !_doubt.EndsInside(0, kept, end)))
            {
                sound = (line, end);
                if (line.Length <= Aim)
                {
                    break;
                }
            }
        }

        return sound ?? (best.Line.Length > 0 ? best : (open().ToString(), 0));
    }

    // "orders the embassy closed": the participle is what comes of it.
    private bool IsResult(int participle)
    {
        var own = reading.Clauses.Of(participle);
        var clause = own is { Kind: ClauseKind.Participle, Parent: >= 0 } && own.Head == participle ? reading.Clauses.Clauses[own.Parent] : own;
        return clause.HasVerb && _words[clause.Head].VerbLemma is "order" or "declare" or "leave" or "keep" or "want" or "find" or "get" or "have" or "need";
    }

    private int Trimmed(List<int> kept, int end)
    {
        while (end > 0 && ((_words[kept[end - 1]].IsReduced && !IsResult(kept[end - 1])) || _words[kept[end - 1]].Part is Preposition or Determiner or To or Coordinator or Possessive or Auxiliary or Modal))
        {
            end--;
        }

        if (end > 1 && end < kept.Count && _words[kept[end - 2]].Part == Noun && HeadlineWords.OpensPhrase(reading, kept[end - 1]))
        {
            // "a tunnel deep beneath the floor": the word goes with its preposition.
            end--;
        }

        while (end > 1 && reading.TextOf(kept[end - 1]) is "dated" or "set" or "due" or "slated" or "planned" or "scheduled" && _words[kept[end - 2]].IsNominal)
        {
            // "by letter dated 9 June": the word went with its date.
            end--;
        }

        return end;
    }

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
