using System.Collections.Immutable;

namespace Chronology.Text;

/// <summary>A document with its sentences and tokens, in order.</summary>
public sealed record DocumentText(SourceDocument Source, ImmutableArray<Token> Tokens, ImmutableArray<Sentence> Sentences)
{
    public string Text => Source.Text;

    public ReadOnlySpan<Token> TokensOf(Sentence sentence) => Tokens.AsSpan()[sentence.FirstToken..sentence.EndToken];
}
