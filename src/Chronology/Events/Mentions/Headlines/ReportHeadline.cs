using Chronology.Text.Grammar;
using static Chronology.Text.Grammar.PartOfSpeech;

namespace Chronology.Events.Mentions.Headlines;

/// <summary>Writes the line of what somebody says: "Kan: Jerusalem views Russia as a potential intermediary".</summary>
internal sealed class ReportHeadline(SentenceReading reading, HeadlineWriter writer, LineCutter cutter)
{
    private const int Longest = 100;

    /// <summary>Somebody's own words are not cut.</summary>
    private const int LongestQuote = 180;
    private readonly GrammarWord[] _words = reading.Words;

    /// <returns>Null when what is said cannot be told in a line.</returns>
    public string? Write(Clause clause, ClauseArguments arguments, string subject)
    {
        var told = reading.Clauses.Clauses.FirstOrDefault(each => each is { Kind: ClauseKind.Complement, HasVerb: true } && reading.Clauses.ParentOf(each) == clause);
        if (told is not null && arguments.Object is { } thing && thing.End < told.Start && !VerbLists.Instance.IsTelling(_words[clause.Head].VerbLemma) && reading.NamesOf(thing.Head).Length == 0)
        {
            // "expressed concern about claims that some were beaten": the clause is the noun's.
            return null;
        }

        if (told is null)
        {
            return OfQuote(clause, subject) ?? OfAttribution(clause, arguments, subject);
        }

        var kept = HeadlineWords.Collect(reading, told, told.Marker >= 0 ? told.Marker + 1 : told.Start, _words.Length);
        if (kept.Count > 0 && _words[kept[0]].Part == Possessive)
        {
            kept.RemoveAt(0);
        }

        if (kept.Count > 0 && (_words[kept[0]].Part == Modal || _words[kept[0]].IsFinite))
        {
            // "said Ramadan would be hard": its subject went with the dates.
            return null;
        }

        if (!kept.Contains(told.Head))
        {
            // "said the two groups, one of them armed, were ready": what stands between commas is left out.
            return Tells(told, subject + ":");
        }

        if (arguments.IsPassive && subject is "It" or "it")
        {
            // "It was feared that the dam would break"
            return cutter.FitPast(kept, told.VerbEnd, "") ?? SentenceHeadline.Write(reading, told);
        }

        var isPlain = _words[kept[0]].Part != Pronoun && _words[clause.Head].VerbLemma is "say" or "tell" or "report" or "note" or "state" or "add" or "write" or "post" or "tweet" or "comment" or "remark";
        var that = _words[clause.Head].VerbLemma is "respond" or "reply" or "complain" or "object" or "answer" or "conclude" or "learn" or "rule" or "agree" or "argue" ? " that" : "";
        var lemma = _words[clause.Head].VerbLemma == "tell" ? "say" : _words[clause.Head].VerbLemma;
        var verb = isPlain ? ":" : " " + Conjugation.Present(lemma, writer.Subject.IsPlural(arguments)) + Whom(arguments, told, lemma) + that;
        if (subject.Length == 0 && ImperativeClause.Is(reading, clause))
        {
            // "Please confirm by Wednesday that the pump has come"
            var order = reading.TextOf(clause.Head);
            return cutter.FitPast(kept, told.VerbEnd, char.ToUpperInvariant(order[0]) + order[1..] + (told.Marker >= 0 ? " " + reading.TextOf(told.Marker) : " that"));
        }

        return cutter.FitPast(kept, told.VerbEnd, subject.Length == 0 ? "" : subject + verb) ?? SentenceHeadline.Write(reading, told) ?? cutter.FitPast(kept, told.VerbEnd, "");
    }

    // "warned the firm that it would be fined": without whom he warned, "it" would be somebody else.
    private string Whom(ClauseArguments arguments, Clause told, string lemma) =>
        arguments.Object is { } whom && whom.End <= told.Start && VerbLists.Instance.IsTelling(lemma) ? " " + new HeadlineText(reading).AppendRange(whom.Start, whom.End, static _ => true).ToRawString() : "";

    // "We will not leave," Dosti told reporters: the words themselves, when they are short enough to stand whole.
    private string? OfQuote(Clause clause, string subject)
    {
        var open = Array.FindIndex(_words, static word => word.Symbol is '"' or '\u201C');
        var close = open < 0 ? -1 : Array.FindIndex(_words, open + 1, static word => word.Symbol is '"' or '\u201D');
        if (close < 0 && open > 0 && _words[open - 1].Symbol is ':' or ',')
        {
            // The quotation goes on in the next sentence.
            close = _words.Length;
        }

        var first = Array.FindIndex(_words, static word => word.Symbol is '"' or '\u201C' or '\u201D');
        if (first > 2 && first < clause.VerbStart && (_words[first].Symbol == '\u201D' || (_words[first].Symbol == '"' && close < 0)))
        {
            // The quotation began in a sentence before.
            (open, close) = (-1, first);
        }

        if (close < open + 3 || _words[open + 1].IsFinite || !_words.AsSpan(open + 1, close - open - 1).ToArray().Any(static word => word.IsFinite) || subject.Length == 0 || (clause.Head > open && clause.Head < close))
        {
            return null;
        }

        var isStraight = _words[Math.Max(open, first)].Symbol == '"';
        var quote = Quoted(open + 1, close, Longest - subject.Length - 4);
        var line = $"{subject}: {(isStraight ? '"' : '\u201C')}{quote}{(isStraight ? '"' : '\u201D')}";
        return line.Length <= LongestQuote ? line : null;
    }

    // The words whole, or with a mark up to a place where they can end after their first verb.
    private string Quoted(int start, int end, int longest)
    {
        var quote = new HeadlineText(reading).AppendRange(start, end, static _ => true).ToString();
        var verb = Array.FindIndex(_words, start, end - start, static word => word.IsFinite);
        var least = reading.Clauses.Of(verb) is { HasVerb: true } clause ? Math.Max(verb + 1, clause.VerbEnd) : verb + 1;
        return quote.Length > longest && cutter.Shorten([.. Enumerable.Range(start, end - start)], least, longest, LosesComplement) is { } shorter ? shorter + '\u2026' : quote;

        bool LosesComplement(int i) => i < end && reading.Clauses.Of(i) is { Kind: ClauseKind.Complement } told && told.Start == i;
    }

    // "The domes are not ready, McKay said": what was said stands before.
    private string? OfAttribution(Clause clause, ClauseArguments arguments, string subject)
    {
        var told = clause.Kind == ClauseKind.Attribution ? reading.Clauses.Clauses.FirstOrDefault(each => each.HasVerb && each.Kind == ClauseKind.Main && each.Head < clause.Start) : null;
        if (told is null || subject.Length == 0 || (arguments.Object is not null && !VerbLists.Instance.IsTelling(_words[clause.Head].VerbLemma)) || !Enumerable.Range(told.VerbStart, told.VerbEnd - told.VerbStart).Any(i => _words[i].IsFinite))
        {
            return null;
        }

        var kept = HeadlineWords.Collect(reading, told, told.Start, clause.Start);
        while (kept.Count > 0 && _words[kept[0]].Part == Coordinator)
        {
            kept.RemoveAt(0);
        }

        if (kept.Count > 2 && kept.Contains(told.Head) && cutter.FitPast(kept, told.VerbEnd, subject + ":") is { } line && HeadlineCheck.IsWhole(line))
        {
            return line;
        }

        // "The line, delayed for years, will open, the mayor announced": what stands between commas is left out.
        return Tells(told, subject + ":");
    }

    // What was told as a line of its own, with who told it where both fit.
    private string? Tells(Clause told, string speaker)
    {
        if (!writer.MayTurnTo(told))
        {
            return null;
        }

        var line = writer.OfClause(told, ClauseArguments.Of(reading, told), ModalityReader.Of(reading, told));
        return !line.Contains(' ', StringComparison.Ordinal) ? null : speaker.Length + line.Length + 1 <= Longest && speaker.Length > 1 ? $"{speaker} {Uncapitalized(line, told)}" : line;
    }

    private string Uncapitalized(string line, Clause told)
    {
        var first = told.Marker >= 0 ? told.Marker + 1 : told.Start;
        while (first + 1 < _words.Length && _words[first].Part is Determiner or Coordinator or Punctuation)
        {
            first++;
        }

        return _words[first].Part == ProperNoun || (line.Length > 1 && !char.IsLower(line[1])) || reading.NamesOf(first).Length > 0 ? line : char.ToLowerInvariant(line[0]) + line[1..];
    }
}
