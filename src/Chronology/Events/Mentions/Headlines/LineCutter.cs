using Chronology.Text.Grammar;
using static Chronology.Text.Grammar.PartOfSpeech;

namespace Chronology.Events.Mentions.Headlines;

/// <summary>Ends a line at the last place where it can end without breaking a phrase.</summary>
internal sealed class LineCutter(SentenceReading reading)
{
    /// <summary>Letters that a line should not exceed.</summary>
    public const int Aim = 90;

    /// <summary>A line that breaks no phrase may have so many.</summary>
    private const int Most = 112;

    private readonly GrammarWord[] _words = reading.Words;
    private readonly LineDoubt _doubt = new(reading);

    /// <summary>The words of a line up to the last place where it can end, within the length aimed at.</summary>
    public string Fit(List<int> kept, Func<HeadlineText> open, string close = "") => Cut(kept, open, close).Line;

    /// <summary>A line that opens with who says so and holds the verb of what is said; null where it would break off before or in mid-phrase.</summary>
    public string? FitPast(List<int> kept, int verbEnd, string open)
    {
        var (line, count) = Cut(kept, () => open.Length == 0 ? new HeadlineText(reading) : new HeadlineText(reading).Append(open));
        return count > 0 && kept[count - 1] >= verbEnd - 1 && !_doubt.EndsInside(verbEnd, kept, count) ? line : null;
    }

    /// <summary>The line, and how many of the words it holds.</summary>
    public (string Line, int Count) Cut(List<int> kept, Func<HeadlineText> open, string close = "")
    {
        // Where no line is without doubt, the first that is short enough, or else the first.
        var best = (Line: "", Count: 0);
        (string Line, int Count)? sound = null;
        foreach (var cut in HeadlineWords.Cuts(reading, kept))
        {
            var end = Trimmed(kept, cut);
            var line = Text(kept, end, open()).ToString() + close;
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

    /// <summary>The longest beginning of a row of words that a line can be and that is in no doubt.</summary>
    /// <param name="least">The line must hold the words before this one.</param>
    /// <param name="longest">Letters that the line has at most.</param>
    /// <param name="isOpen">Whether a line that ends before a word lacks what must follow.</param>
    /// <returns>Null where there is none.</returns>
    public string? Shorten(List<int> kept, int least, int longest, Predicate<int> isOpen)
    {
        foreach (var cut in HeadlineWords.Cuts(reading, kept))
        {
            var end = Trimmed(kept, cut);
            if (end == 0 || kept[end - 1] < least - 1)
            {
                return null;
            }

            var isSound = end == kept.Count || (_doubt.IsClosed(kept[end - 1] + 1) && !isOpen(kept[end - 1] + 1));
            if (isSound && !_doubt.EndsInside(0, kept, end) && Text(kept, end, new HeadlineText(reading)).ToString() is var line && line.Length <= longest && HeadlineCheck.IsWhole(line))
            {
                return line;
            }
        }

        return null;
    }

    private static HeadlineText Text(List<int> kept, int end, HeadlineText text)
    {
        for (var k = 0; k < end; k++)
        {
            text.AppendWord(kept[k]);
        }

        return text;
    }

    // "orders the embassy closed": the participle is what comes of it.
    private bool IsResult(int participle)
    {
        var own = reading.Clauses.Of(participle);
        var clause = own is { Kind: ClauseKind.Participle, Parent: >= 0 } && own.Head == participle ? reading.Clauses.Clauses[own.Parent] : own;
        return clause.HasVerb && HeadlineLexicon.Instance.ResultVerbs.Contains(_words[clause.Head].VerbLemma);
    }

    private int Trimmed(List<int> kept, int end)
    {
        while (end > 0 && ((end < kept.Count && reading.TextOf(kept[end - 1]) is "only" or "just" or "even") || (_words[kept[end - 1]].IsReduced && !IsResult(kept[end - 1])) || _words[kept[end - 1]].Part is Preposition or Determiner or To or Coordinator or Possessive or Auxiliary or Modal))
        {
            end--;
        }

        if (end > 1 && end < kept.Count && _words[kept[end - 1]].Part == Adjective && _words[kept[end - 2]].Part == Noun && _words[kept[end]].Part is Preposition or To)
        {
            // "three workers familiar with"
            end--;
        }

        if (end > 1 && end < kept.Count && _words[kept[end - 1]].Part == Adverb && _words[kept[end]].Part is Subordinator)
        {
            // "resigned shortly before she was charged"
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
}
