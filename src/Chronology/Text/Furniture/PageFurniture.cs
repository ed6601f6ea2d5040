using System.Collections.Immutable;

namespace Chronology.Text.Furniture;

/// <summary>Tells what part of a page each sentence belongs to.</summary>
/// <remarks>
/// First each line block by itself, by what it says; then the lists of links, by what stands around them; then titles. What the format marks wins over
/// both. The cost is linear: a block is looked at a fixed number of times, and only its first words are compared with phrases.
/// </remarks>
internal static class PageFurniture
{
    /// <summary>Longer than this, the last sentence of a paragraph is no credit or call.</summary>
    private const int LongestTail = 30;

    /// <summary>A longer sentence beside a call or a credit is prose, unless it is one itself.</summary>
    private const int LongestCall = 12;

    /// <summary>A title stands in a paragraph of fewer sentences than these.</summary>
    private const int MostSentences = 64;

    /// <summary>The sentences with their kinds.</summary>
    public static Sentence[] Mark(SourceDocument source, ImmutableArray<Token> tokens, ImmutableArray<Sentence> sentences)
    {
        var kinds = Classify(source, tokens, sentences);
        var marked = new Sentence[kinds.Length];
        for (var i = 0; i < marked.Length; i++)
        {
            marked[i] = sentences[i] with { Kind = kinds[i] };
        }
        return marked;
    }

    /// <summary>Whether a sentence can turn out to be a title, as far as its own paragraph tells: false is certain, true is not.</summary>
    public static bool MayBeHeadline(DocumentText document, int sentence)
    {
        var (source, sentences) = (document.Source, document.SentencesOfAnyKind);
        int first = sentence, end = sentence + 1;
        while (first > 0 && sentences[first - 1].Paragraph == sentences[sentence].Paragraph && sentence - first < MostSentences)
        {
            first--;
        }
        while (end < sentences.Length && sentences[end].Paragraph == sentences[sentence].Paragraph && end - first <= MostSentences)
        {
            end++;
        }
        if (end - first > MostSentences || !(source.MarkedHeadings.IsEmpty && source.MarkedFurniture.IsEmpty && source.MarkedProse.IsEmpty))
        {
            return true;
        }
        var phrases = FurniturePhrases.For(source.Language);
        var lines = new FurnitureLines(source.Text, phrases);

        // Prose ends with a stop and begins with no phrase of furniture, and that is seen without counting its words.
        var uncounted = FurnitureBlocks.Uncounted(source.Text, document.Tokens, sentences, first, end, phrases);
        if (uncounted is { EndsWithStop: true, EndsWithQuestion: false, IsDateOnly: false } && !lines.BeginsAsTeaser(uncounted))
        {
            return false;
        }
        var block = FurnitureBlocks.Of(source.Text, document.Tokens, sentences, first, end, phrases);
        return block.IsHeadlineLike || block.IsDateOnly || FurnitureTitles.LooksLikeTitle(block) || lines.IsTeaser(block);
    }

    public static SentenceKind[] Classify(SourceDocument source, ImmutableArray<Token> tokens, ImmutableArray<Sentence> sentences)
    {
        var kinds = new SentenceKind[sentences.Length];
        if (sentences.IsEmpty)
        {
            return kinds;
        }
        var phrases = FurniturePhrases.For(source.Language);
        var blocks = FurnitureBlocks.Of(source.Text, tokens, sentences, phrases);
        var marks = new FurnitureMarks(source);
        foreach (var block in blocks)
        {
            block.Mark = marks.Of(block.Span);
        }
        var lines = new FurnitureLines(source.Text, phrases);
        var roles = RolesOf(blocks, lines);
        FurnitureLists.Resolve(blocks, roles);
        FurnitureTitles.Resolve(blocks, roles);
        for (var i = 0; i < blocks.Count; i++)
        {
            kinds.AsSpan(blocks[i].FirstSentence, blocks[i].EndSentence - blocks[i].FirstSentence).Fill(KindOf(roles[i]));
            if (blocks[i].EndSentence - blocks[i].FirstSentence > 1)
            {
                SetMixed(new DocumentText(source, tokens, sentences), blocks[i], roles[i], lines, phrases, kinds);
            }
        }
        marks.Override(sentences, kinds);
        return kinds;
    }

    private static List<FurnitureRole> RolesOf(List<FurnitureBlock> blocks, FurnitureLines lines)
    {
        var roles = blocks.ConvertAll(lines.RoleOf);
        for (var i = 0; i < blocks.Count && !blocks[i].IsProse; i++)
        {
            // A pointer to another article comes after some of this one: above all prose, "Explained: ..." is this article's title.
            roles[i] = roles[i] == FurnitureRole.Teaser && lines.NamesItsGenre(blocks[i]) ? FurnitureRole.Body : roles[i];
        }
        return roles;
    }

    /// <summary>
    /// Where furniture and prose share a paragraph, each sentence speaks for itself: credits and calls may end a paragraph ("(Reporting by ...)"), and
    /// prose may follow a call that a page set on the same line.
    /// </summary>
    private static void SetMixed(DocumentText document, FurnitureBlock block, FurnitureRole role, FurnitureLines lines, FurniturePhrases phrases, SentenceKind[] kinds)
    {
        if (role == FurnitureRole.Furniture && block.Mark != FurnitureMark.Furniture && block.LongestSentence > LongestCall)
        {
            for (var i = block.FirstSentence; i < block.EndSentence; i++)
            {
                var sentence = FurnitureBlocks.OfSentence(document.Text, document.Tokens, document.SentencesOfAnyKind, i, int.MaxValue, phrases)!;
                var isProse = sentence.WordCount > LongestCall && lines.RoleOf(sentence) != FurnitureRole.Furniture;
                kinds[i] = isProse ? SentenceKind.Body : kinds[i];
            }
        }
        for (var last = block.EndSentence - 1; role == FurnitureRole.Body && last > block.FirstSentence; last--)
        {
            var tail = FurnitureBlocks.OfSentence(document.Text, document.Tokens, document.SentencesOfAnyKind, last, LongestTail, phrases);
            if (tail is null || lines.RoleOf(tail) != FurnitureRole.Furniture)
            {
                break;
            }
            kinds[last] = SentenceKind.Furniture;
        }
    }

    private static SentenceKind KindOf(FurnitureRole role) => role switch
    {
        FurnitureRole.Heading => SentenceKind.Heading,
        FurnitureRole.Byline => SentenceKind.Byline,
        FurnitureRole.Teaser or FurnitureRole.TeaserTitle => SentenceKind.Teaser,
        FurnitureRole.Body => SentenceKind.Body,
        _ => SentenceKind.Furniture,
    };
}
