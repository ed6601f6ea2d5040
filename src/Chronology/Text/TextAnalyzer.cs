using System.Collections.Immutable;

namespace Chronology.Text;

/// <summary>Takes a document apart into sentences and tokens.</summary>
public static class TextAnalyzer
{
    public static DocumentText Analyze(SourceDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var tokens = Tokenizer.Tokenize(document.Text);
        var sentences = SentenceSplitter.Split(document.Text, tokens, document.Language);
        var kinds = PageFurniture.Classify(document, tokens, sentences);
        var marked = ImmutableArray.CreateBuilder<Sentence>(sentences.Length);
        for (var i = 0; i < sentences.Length; i++)
        {
            marked.Add(sentences[i] with { Kind = kinds[i] });
        }

        return new DocumentText(document, tokens, marked.MoveToImmutable());
    }
}
