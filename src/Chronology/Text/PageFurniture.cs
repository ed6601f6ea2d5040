using System.Collections.Immutable;

namespace Chronology.Text;

/// <summary>Tells what part of a page each sentence belongs to.</summary>
internal static class PageFurniture
{
    public static SentenceKind[] Classify(SourceDocument document, ImmutableArray<Token> tokens, ImmutableArray<Sentence> sentences) =>
        new SentenceKind[sentences.Length];
}
