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
    /// <returns>Null when neither the sentence nor its first clause is short enough.</returns>
    public static string? Write(SentenceReading reading, Clause? told = null, int held = 0, int limit = int.MaxValue)
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
        return Whole(reading, main, start, end, least, Longest) ?? Whole(reading, main, start, end, least, LongestWhole);
    }

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
        for (var i = Math.Min(end, start + MostWords); i > least; i--)
        {
            var isPlace = i == end || (words[start].Part != Subordinator && words[i].Symbol is ',' or ';' && words[i - 1].Part is Noun or ProperNoun or Adverb or Adjunct or Number && !IsList(reading, i) && IsClosed(reading, i));
            if (isPlace && !LosesComplement(reading, main, i) && Line(reading, start, i, longest) is { } line && line.Length <= longest)
            {
                return HeadlineCheck.IsWhole(line) ? line : null;
            }
        }

        return null;
    }

    // "told the lawyer, Ann Smith, that": what is told must stay.
    private static bool LosesComplement(SentenceReading reading, Clause main, int end) =>
        reading.Clauses.Clauses.Any(each => each.Kind == ClauseKind.Complement && reading.Clauses.ParentOf(each) == main && each.Start >= end - 1);

    // Every clause that has begun before the comma has its verb there, and no quotation stays open.
    private static bool IsClosed(SentenceReading reading, int end)
    {
        var words = reading.Words;
        var quotes = 0;
        for (var i = 0; i < end; i++)
        {
            quotes += words[i].Symbol is '"' or '\u201C' or '\u201D' ? 1 : 0;
            if (reading.Clauses.Of(i) is { HasVerb: true } clause && clause.VerbStart >= end && clause.Kind != ClauseKind.Attribution)
            {
                return false;
            }
        }

        for (var i = end; i < words.Length; i++)
        {
            if (words[i].IsFinite && reading.Clauses.Of(i) is var own && own.Start < end && own.Kind != ClauseKind.Attribution)
            {
                return false;
            }
        }

        return quotes % 2 == 0;
    }

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
