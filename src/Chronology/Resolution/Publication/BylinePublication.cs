using Chronology.Dates;
using Chronology.Text;
using NodaTime;

namespace Chronology.Resolution.Publication;

/// <summary>The publication day that the article's own head states: a byline, a whole date on a line of its own, the day of the occasion that it records, or a dateline.</summary>
internal static class BylinePublication
{
    /// <summary>How many sentences from the top a byline may stand.</summary>
    private const int Top = 6;

    /// <summary>From how many stamps at different times the head of a page is a list.</summary>
    private const int ListedStamps = 3;

    private const int LongestPlace = 40;

    /// <summary>From how many entries at different times a text is a log.</summary>
    private const int FewestEntries = 3;

    /// <summary>How many characters may stand before an entry's date, and how many behind it show that something is told.</summary>
    private const int LongestMark = 8;
    private const int LongestLook = 32;

    /// <summary>How long a paper's name between a bar and the date may be.</summary>
    private const int LongestCredit = 40;

    public static PublicationEstimate? Find(DocumentText document, IReadOnlyList<ExpressionFacts> facts, IReadOnlyList<TextSpan> spans)
    {
        if (IsListing(document, facts, spans))
        {
            return null;
        }

        var lastEntry = LastEntry(document, facts, spans);
        foreach (var fact in facts)
        {
            if (lastEntry is { } entry && (OpensEntry(document, fact, spans) || fact.Full?.First < entry))
            {
                // "Opened: 3 March 2020" above entries of 4 March and later.
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

        return Dateline.Find(document, facts, spans) is { Full: not null } dateline ? At(dateline, "dateline")
            : facts.Count > 0 && facts[^1] is { Full: { Start.IsDay: true, EndKind: EndKind.None } } last && EndsDocument(document.Text, spans[last.Index]) ? At(last, "dateline") : null;
    }

    /// <summary>"Varr, 18 January 2017" as the last line: a place and the day.</summary>
    private static bool EndsDocument(string text, TextSpan span)
    {
        if (!text.AsSpan(span.End).Trim(" \t\r\n.").IsEmpty)
        {
            return false;
        }

        var window = text.AsSpan(Math.Max(0, span.Start - LongestPlace), Math.Min(span.Start, LongestPlace));
        var line = window.LastIndexOf('\n');
        var place = window[(line + 1)..].TrimEnd();
        return line >= 0 && place.Length > 2 && place[^1] == ',' && char.IsUpper(place[0]) && place[..^1].IndexOfAny(',', '.', ':') < 0 && place.Count(' ') < 3;
    }

    /// <summary>A page that lists articles has a stamp for each; none of them is its own.</summary>
    private static bool IsListing(DocumentText document, IReadOnlyList<ExpressionFacts> facts, IReadOnlyList<TextSpan> spans) =>
        facts.Where(f => f.Sentence < Top && f.Full is { Start.IsDay: true, Time: not null } && TimeStamp.Is(document.Text, spans[f.Index], f))
            .Select(static f => (f.Full!.First, f.Full.Time)).Distinct().Take(ListedStamps).Count() == ListedStamps;

    /// <summary>A log opens each line with its day or minute; the first of them is no more its own than the others.</summary>
    /// <returns>The latest day of an entry; null where the document is no log.</returns>
    private static LocalDate? LastEntry(DocumentText document, IReadOnlyList<ExpressionFacts> facts, IReadOnlyList<TextSpan> spans)
    {
        var entries = facts.Where(f => f.Full is { Start.IsDay: true } && OpensEntry(document, f, spans)).Select(static f => (f.Full!.First, f.Full.Time)).Distinct().ToList();
        return entries.Count < FewestEntries ? null : entries.Max(static entry => entry.First);
    }

    private static bool OpensEntry(DocumentText document, ExpressionFacts fact, IReadOnlyList<TextSpan> spans)
    {
        var span = spans[fact.Index];
        var before = document.Text.AsSpan(Math.Max(0, span.Start - LongestMark), Math.Min(span.Start, LongestMark));
        var line = before.LastIndexOf('\n');
        var after = document.Text.AsSpan(span.End, Math.Min(LongestLook, document.Text.Length - span.End));
        var end = after.IndexOf('\n');
        return (line >= 0 || span.Start < LongestMark) && EntryMarks.AreAll(before[(line + 1)..]) && EntryMarks.Follow(end < 0 ? after : after[..end]);
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
