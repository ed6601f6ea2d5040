using Chronology.Text.Grammar;
using static Chronology.Text.Grammar.PartOfSpeech;

namespace Chronology.Events.Mentions.Headlines;

/// <summary>Takes the sentence itself as the line, where no line can be made of its clause: in its own tense, without dates, dateline and who said so.</summary>
internal static class SentenceHeadline
{
    private const int Longest = 100;

    /// <summary>A whole sentence reads better than a broken one that is shorter.</summary>
    private const int LongestWhole = 180;
    private const int LongestDateline = 12;

    /// <summary>No line holds more, and what is looked at stays bounded.</summary>
    private const int MostWords = 96;

    /// <param name="told">The clause that the line must hold; null for the main clause.</param>
    /// <param name="held">What the line must hold besides, up to this word.</param>
    /// <param name="limit">What it must not hold, from this word on.</param>
    /// <param name="longest">Letters that the line should have at most.</param>
    /// <returns>Null when neither the sentence nor its first clause is short enough.</returns>
    public static string? Write(SentenceReading reading, Clause? told = null, int held = 0, int limit = int.MaxValue, int longest = Longest)
    {
        if (reading.Clauses.Main is not { } main)
        {
            return null;
        }

        var end = Math.Min(reading.Words.Length, limit);
        if (reading.Clauses.Clauses.FirstOrDefault(each => each.Kind == ClauseKind.Attribution && each.Start > main.Head) is { } said && (told is null || told.Head < said.Start))
        {
            end = Math.Min(end, said.Start);
        }

        if (InvertedClause.SayingTail(reading) is > 0 and var tail && tail > main.VerbEnd && (told is null || told.VerbEnd <= tail))
        {
            end = Math.Min(end, tail);
        }

        var start = Begin(reading, main.VerbStart);
        var least = Math.Max(Math.Max(main.VerbEnd, held), told?.VerbEnd ?? 0);
        return Whole(reading, main, start, end, least, longest) ?? Shortened(reading, main, told, start, end, least, longest) ?? OfOwn(reading, main, told, end, held, longest) ?? Whole(reading, main, start, end, least, LongestWhole);
    }

    // "..., but some were leaving": of two clauses with a subject each the one that is told.
    private static string? OfOwn(SentenceReading reading, Clause main, Clause? told, int end, int held, int longest)
    {
        var isOwn = told is { Kind: ClauseKind.Main or ClauseKind.Coordinate, SharesSubjectOf: < 0 } && told.Start > main.VerbEnd && reading.Words[told.VerbStart].IsFinite && ClauseArguments.Of(reading, told) is { Subject: { } subject } && reading.Words[subject.Head].Part != Pronoun;
        var start = isOwn ? told!.Start : 0;
        while (isOwn && start < told!.VerbStart && reading.Words[start].Part is Coordinator or Punctuation)
        {
            start++;
        }

        return isOwn ? Shortened(reading, told!, told, start, Math.Min(end, told!.End), Math.Max(told.VerbEnd, held), longest) : null;
    }

    // Without what is set off, what stands in front of the subject, and as much behind the verb as makes it too long.
    private static string? Shortened(SentenceReading reading, Clause main, Clause? told, int start, int end, int least, int longest)
    {
        var kept = new List<int>();
        for (var i = PastFronted(reading, main, told, start, out var close); i < end && kept.Count < MostWords; i++)
        {
            var past = SetOffPhrase.EndOf(reading, i, end);
            past = Math.Max(past > i && (Holds(main, i, past) || (told is not null && Holds(told, i, past))) ? i : past, HeadlineDates.EndOf(reading, i, end));
            if (past > i)
            {
                i = past - 1;
            }
            else if (i != close)
            {
                kept.Add(i);
            }
        }

        return new LineCutter(reading).Shorten(kept, least, longest, end => LosesComplement(reading, main, end + 1));
    }

    // "In a move that few expected, the council", "The mayor, Ann Cole, left": where the subject begins, and the comma that the name no longer needs.
    private static int PastFronted(SentenceReading reading, Clause main, Clause? told, int start, out int close)
    {
        var words = reading.Words;
        var arguments = ClauseArguments.Of(reading, main);
        var subject = arguments.SubjectStart;
        var isFronted = subject > start && subject < main.VerbStart && words[subject - 1].Symbol is ',' or '"' or '\u201D' && words[subject].Part != Pronoun && !(told?.Head < subject);
        close = isFronted && words[start].Part is not (Preposition or Subordinator or Adjunct or Verb) && words[arguments.SubjectEnd].Symbol == ',' ? arguments.SubjectEnd : -1;
        return isFronted ? subject : start;
    }

    private static bool Holds(Clause clause, int start, int end) => clause.VerbStart < end && clause.VerbEnd > start;

    /// <summary>As much of a sentence that is too long as stands before a comma or another clause, with a mark that it goes on; null where neither comes after its verb.</summary>
    public static string? Opening(SentenceReading reading, Clause told)
    {
        var words = reading.Words;
        if (reading.Clauses.Main is not { } main)
        {
            return null;
        }

        var start = Begin(reading, main.VerbStart);
        for (var i = Math.Min(words.Length - 1, start + MostWords); i > Math.Max(main.VerbEnd, told.VerbEnd); i--)
        {
            var opensClause = words[i].Part is Coordinator or Subordinator && reading.Clauses.Of(i) is { HasVerb: true } own && own.Start == i;
            if ((opensClause || words[i].Symbol is ',' or ';') && words[i - 1].IsNominal && Line(reading, start, i, LongestWhole) is { } line && line.Length <= LongestWhole && HeadlineCheck.IsWhole(line))
            {
                return line + "\u2026";
            }
        }

        return null;
    }

    // The whole, or up to the last comma that leaves it short enough.
    private static string? Whole(SentenceReading reading, Clause main, int start, int end, int least, int longest)
    {
        var words = reading.Words;
        var doubt = new LineDoubt(reading);
        for (var i = Math.Min(end, start + MostWords); i > least; i--)
        {
            var isPlace = i == end || (words[start].Part != Subordinator && words[i].Symbol is ',' or ';' && words[i - 1].Part is Noun or ProperNoun or Adverb or Adjunct or Number && !IsList(reading, i) && doubt.IsClosed(i));
            if (isPlace && !LosesComplement(reading, main, i) && Line(reading, start, i, longest) is { } line && line.Length <= longest)
            {
                return HeadlineCheck.IsWhole(line) ? line : null;
            }
        }

        return null;
    }

    // "told the lawyer, Ann Smith, that": what is told must stay.
    private static bool LosesComplement(SentenceReading reading, Clause main, int end) =>
        reading.Clauses.Clauses.Any(each => each.Kind == ClauseKind.Complement && each.Start >= end - 1 && (reading.Clauses.ParentOf(each) == main || (each.Start == end - 1 && EventWords.Instance.IsReporting(reading.Words[main.Head].VerbLemma))));

    private static bool IsList(SentenceReading reading, int comma) =>
        comma + 1 < reading.Words.Length && (reading.Words[comma + 1].Part is Noun or ProperNoun or Adjective or Determiner or Number
            || (reading.Words[comma + 1].Part == Coordinator && reading.Clauses.Of(comma + 1) == reading.Clauses.Of(comma - 1)));

    // After the dateline, a day and "but": "GENEVA, 3 May - But on Monday, the".
    private static int Begin(SentenceReading reading, int verb)
    {
        var words = reading.Words;
        var start = words[0].Part == Number && words.Length > 1 && words[1].Symbol is '.' or ')' ? 2 : 0;
        for (var i = start; i < verb && i < LongestDateline; i++)
        {
            start = words[i].Symbol is '-' or '\u2013' or '\u2014' or '_' or ':' && !(i > 0 && words[i].Symbol != '_' && words[i - 1].End == words[i].Start) ? i + 1 : start;
        }

        for (var before = -1; before != start && start < verb;)
        {
            before = start;
            start = words[start].Part is Coordinator or Punctuation || IsLinking(reading, start) ? start + 1 : HeadlineDates.EndOf(reading, start, verb);
        }

        return start;
    }

    // "However, the unit": the word joins the sentence to the one before.
    private static bool IsLinking(SentenceReading reading, int i) =>
        i + 1 < reading.Words.Length && reading.Words[i + 1].Symbol == ',' && reading.TextOf(i) is "However" or "Meanwhile" or "Moreover" or "Separately" or "Furthermore" or "Nevertheless" or "Therefore" or "Thus" or "Also" or "Besides" or "Still" or "Instead" or "Then" or "Nonetheless";

    private static string Line(SentenceReading reading, int start, int end, int longest) => new HeadlineText(reading).AppendUndated(start, end, longest).ToString();
}
