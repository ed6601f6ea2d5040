using Chronology.Dates;
using Chronology.Text;

namespace Chronology.Resolution.Publication;

/// <summary>The publication day that the article's own head states: a byline, a whole date on a line of its own, the day of the occasion that it records, or a dateline.</summary>
internal static class BylinePublication
{
    /// <summary>How many sentences from the top a byline may stand.</summary>
    private const int Top = 6;

    /// <summary>From how many stamps at different times the head of a page is a list.</summary>
    private const int ListedStamps = 3;

    /// <summary>From how many entries at different times a text is a log.</summary>
    private const int FewestEntries = 3;

    private const int LongestMark = 8;

    /// <summary>How long a paper's name between a bar and the date may be.</summary>
    private const int LongestCredit = 40;

    public static PublicationEstimate? Find(DocumentText document, IReadOnlyList<ExpressionFacts> facts, IReadOnlyList<TextSpan> spans)
    {
        if (IsListing(document, facts, spans))
        {
            return null;
        }

        var isLog = IsLog(document, facts, spans);
        foreach (var fact in facts)
        {
            if (isLog && OpensEntry(document, fact, spans))
            {
                continue;
            }

            if (fact.Sentence >= Top || fact.Full is not { Start.IsDay: true, EndKind: EndKind.None })
            {
                continue;
            }

            if (IsHead(document, fact, spans[fact.Index]))
            {
                return At(fact, "byline");
            }

            if (OccasionTitle.Is(document, facts, fact, spans[fact.Index]))
            {
                return At(fact, "title");
            }
        }

        return Dateline.Find(document, facts, spans) is { Full: not null } dateline ? At(dateline, "dateline") : null;
    }

    /// <summary>A page that lists articles has a stamp for each; none of them is its own.</summary>
    private static bool IsListing(DocumentText document, IReadOnlyList<ExpressionFacts> facts, IReadOnlyList<TextSpan> spans) =>
        facts.Where(f => f.Sentence < Top && f.Full is { Start.IsDay: true, Time: not null } && TimeStamp.Is(document.Text, spans[f.Index], f))
            .Select(static f => (f.Full!.First, f.Full.Time)).Distinct().Take(ListedStamps).Count() == ListedStamps;

    /// <summary>A log opens each line with its day or minute; the first of them is no more its own than the others.</summary>
    private static bool IsLog(DocumentText document, IReadOnlyList<ExpressionFacts> facts, IReadOnlyList<TextSpan> spans) =>
        facts.Where(f => f.Full is { Start.IsDay: true } && OpensEntry(document, f, spans)).Select(static f => (f.Full!.First, f.Full.Time)).Distinct().Take(FewestEntries).Count() == FewestEntries;

    private static bool OpensEntry(DocumentText document, ExpressionFacts fact, IReadOnlyList<TextSpan> spans)
    {
        var text = document.Text;
        var span = spans[fact.Index];
        var start = text.LastIndexOf('\n', Math.Max(0, span.Start - 1)) + 1;
        var end = text.IndexOf('\n', span.End);
        return start <= span.Start && span.Start - start <= LongestMark && EntryMarks.AreAll(text.AsSpan(start, span.Start - start)) && EntryMarks.Follow(text.AsSpan(span.End, (end < 0 ? text.Length : end) - span.End));
    }

    private static PublicationEstimate At(ExpressionFacts fact, string from)
    {
        var day = fact.Full!.First;
        var published = new PublicationDate(
            ResolvedDate.Day(day), from, fact.Words, 0.95,
            ["published " + DateDisplay.Describe(ResolvedDate.Day(day)) + ": the " + from + " says \"" + fact.Words + "\""]);
        return new PublicationEstimate(published, DayRanges.Of([new DayRange(day, day)]), []);
    }

    private static bool IsHead(DocumentText document, ExpressionFacts fact, TextSpan span)
    {
        var sentence = document.Sentences[fact.Sentence];
        if (sentence.Kind == SentenceKind.Byline)
        {
            return true;
        }

        return sentence.Kind != SentenceKind.Furniture && (StandsAlone(document.Text, span) || TimeStamp.Is(document.Text, span, fact));
    }

    /// <summary>Whether a line holds the date and nothing that tells anything: "Published: 6 October 2025", "PARIS | Mon Oct 6, 2025 9:31 pm".</summary>
    private static bool StandsAlone(string text, TextSpan span)
    {
        var start = text.LastIndexOf('\n', Math.Max(0, span.Start - 1)) + 1;
        var end = text.IndexOf('\n', span.End);
        var before = text.AsSpan(start, span.Start - start).Trim();
        var after = text.AsSpan(span.End, (end < 0 ? text.Length : end) - span.End).Trim();
        return after.Length <= 12 && (before.Length == 0 || before[^1] is '|' or ':' || IsStamp(before) || IsCredit(before));
    }

    // "SOURCE: Coast Guard | The Harlow Post - "
    private static bool IsCredit(ReadOnlySpan<char> before) => before[^1] is '-' or '–' or '—' && before.LastIndexOf('|') >= Math.Max(0, before.Length - LongestCredit);

    private static bool IsStamp(ReadOnlySpan<char> before)
    {
        foreach (var word in new[] { "published", "posted", "updated", "date", "published on", "posted on" })
        {
            if (before.Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
