namespace Chronology.Text;

/// <summary>Takes a document apart into sentences and tokens.</summary>
public static class TextAnalyzer
{
    public static DocumentText Analyze(SourceDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var tokens = Tokenizer.Tokenize(document.Text);
        var sentences = SentenceSplitter.Split(document.Text, tokens, document.Language);
        return new DocumentText(document, tokens, sentences);
    }
}
