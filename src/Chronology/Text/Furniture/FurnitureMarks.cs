using System.Collections.Immutable;

namespace Chronology.Text.Furniture;

/// <summary>What a document's format marks, as lookups by position.</summary>
internal sealed class FurnitureMarks
{
    private readonly ImmutableArray<TextSpan> furniture;
    private readonly ImmutableArray<TextSpan> headings;
    private readonly ImmutableArray<TextSpan> prose;

    public FurnitureMarks(SourceDocument source)
    {
        furniture = Merged(source.MarkedFurniture);
        headings = Merged(source.MarkedHeadings);
        prose = Merged(source.MarkedProse);
    }

    public FurnitureMark Of(TextSpan span) =>
        IsMostly(furniture, span) ? FurnitureMark.Furniture
        : IsMostly(headings, span) ? FurnitureMark.Heading
        : IsMostly(prose, span) ? FurnitureMark.Prose
        : FurnitureMark.None;

    /// <summary>Sets the sentences that the format marks, one by one: a mark may end inside a paragraph.</summary>
    public void Override(ImmutableArray<Sentence> sentences, SentenceKind[] kinds)
    {
        for (var i = 0; i < sentences.Length && !(furniture.IsEmpty && headings.IsEmpty); i++)
        {
            if (IsMostly(furniture, sentences[i].Span))
            {
                kinds[i] = SentenceKind.Furniture;
            }
            else if (kinds[i] == SentenceKind.Body && IsMostly(headings, sentences[i].Span))
            {
                kinds[i] = SentenceKind.Heading;
            }
        }
    }

    private static bool IsMostly(ImmutableArray<TextSpan> spans, TextSpan span)
    {
        if (spans.IsEmpty || span.Length == 0)
        {
            return false;
        }
        var covered = 0;
        for (var i = FirstEndingAfter(spans, span.Start); i < spans.Length && spans[i].Start < span.End; i++)
        {
            covered += Math.Min(spans[i].End, span.End) - Math.Max(spans[i].Start, span.Start);
        }
        return covered * 5L > span.Length * 3L;
    }

    private static int FirstEndingAfter(ImmutableArray<TextSpan> spans, int position)
    {
        int low = 0, high = spans.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = spans[middle].End > position ? (low, middle) : (middle + 1, high);
        }
        return low;
    }

    private static ImmutableArray<TextSpan> Merged(ImmutableArray<TextSpan> spans)
    {
        if (spans.IsEmpty)
        {
            return spans;
        }
        var merged = ImmutableArray.CreateBuilder<TextSpan>();
        foreach (var span in spans.OrderBy(span => span.Start))
        {
            if (merged.Count > 0 && span.Start <= merged[^1].End)
            {
                merged[^1] = new TextSpan(merged[^1].Start, Math.Max(merged[^1].End, span.End));
            }
            else
            {
                merged.Add(span);
            }
        }
        return merged.ToImmutable();
    }
}
