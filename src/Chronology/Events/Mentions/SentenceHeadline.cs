using Chronology.Text.Grammar;
using static Chronology.Text.Grammar.PartOfSpeech;

namespace Chronology.Events.Mentions;

/// <summary>Takes the sentence itself as the line, where no line can be made of its clause: in its own tense, without dates, dateline and who said so.</summary>
internal static class SentenceHeadline
{
    private const int Longest = 100;
    private const int LongestDateline = 12;

    /// <returns>Null when neither the sentence nor its first clause is short enough.</returns>
    public static string? Write(SentenceReading reading)
    {
        var words = reading.Words;
        var main = reading.Clauses.Clauses.FirstOrDefault(static clause => clause.HasVerb && clause.Kind == ClauseKind.Main);
        if (main is null)
        {
            return null;
        }

        var end = words.Length;
        if (reading.Clauses.Clauses.FirstOrDefault(each => each.Kind == ClauseKind.Attribution && each.Start > main.Head) is { } said)
        {
            end = said.Start;
        }

        var start = Begin(reading, main.VerbStart);
        for (var i = end; i > main.VerbEnd; i--)
        {
            // The whole, or up to the last comma that leaves it short enough.
            var isPlace = i == end || words[start].Part != Subordinator && (words[i].Symbol is ',' or ';' && words[i - 1].Part is Noun or ProperNoun or Adverb or Adjunct or Number && !IsList(words, i));
            if (isPlace && !LosesComplement(reading, main, i) && Line(reading, start, i) is { } line && line.Length <= Longest)
            {
                return HeadlineCheck.IsWhole(line) ? line : null;
            }
        }

        return null;
    }

    // "told the lawyer, Ann Smith, that": what is told must stay.
    private static bool LosesComplement(SentenceReading reading, Clause main, int end) =>
        reading.Clauses.Clauses.Any(each => each.Kind == ClauseKind.Complement && each.Parent >= 0 && reading.Clauses.Clauses[each.Parent] == main && each.Start >= end - 1);

    private static bool IsList(GrammarWord[] words, int comma) => comma + 1 < words.Length && words[comma + 1].Part is Noun or ProperNoun or Adjective or Determiner or Number;

    // After the dateline, a day and "but": "GENEVA, 3 May - But on Monday, the".
    private static int Begin(SentenceReading reading, int verb)
    {
        var words = reading.Words;
        var start = words[0].Part == Number && words.Length > 1 && words[1].Symbol is '.' or ')' ? 2 : 0;
        for (var i = start; i < verb && i < LongestDateline; i++)
        {
            start = words[i].Symbol is '-' or '\u2013' or '\u2014' or ':' && !(i > 0 && words[i - 1].End == words[i].Start) ? i + 1 : start;
        }

        for (var before = -1; before != start && start < verb;)
        {
            before = start;
            start = words[start].Part is Coordinator or Punctuation ? start + 1 : HeadlineWords.EndOfDate(reading, start, verb);
        }

        return start;
    }

    private static string Line(SentenceReading reading, int start, int end)
    {
        var text = new HeadlineText(reading);
        for (var i = start; i < end && text.Length <= Longest; i++)
        {
            var past = HeadlineWords.EndOfDate(reading, i, end);
            if (past > i)
            {
                i = past - 1;
            }
            else
            {
                text.AppendWord(i);
            }
        }

        return text.ToString();
    }
}
