using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Chronology.Text.Furniture;

namespace Chronology.Text;

/// <summary>A document with its sentences and tokens, in order.</summary>
/// <remarks>What part of the page a sentence belongs to is found when it is first asked for; the same for every thread that asks.</remarks>
public sealed record DocumentText
{
    private readonly ImmutableArray<Sentence> _unmarked;
    private Sentence[]? _marked;

    internal DocumentText(SourceDocument source, ImmutableArray<Token> tokens, ImmutableArray<Sentence> sentences) => (Source, Tokens, _unmarked) = (source, tokens, sentences);

    public SourceDocument Source { get; }

    public ImmutableArray<Token> Tokens { get; }

    public ImmutableArray<Sentence> Sentences => ImmutableCollectionsMarshal.AsImmutableArray(_marked ??= PageFurniture.Mark(Source, Tokens, _unmarked));

    public string Text => Source.Text;

    /// <summary>The sentences before they know their <see cref="Sentence.Kind"/>: for whoever does not ask for it.</summary>
    internal ImmutableArray<Sentence> SentencesOfAnyKind => _unmarked;

    public ReadOnlySpan<Token> TokensOf(Sentence sentence) => Tokens.AsSpan()[sentence.FirstToken..sentence.EndToken];

    /// <summary>Whether a sentence is a title, of this article or of another that the page points to.</summary>
    /// <remarks>Most sentences are so plainly none that the page need not be looked at.</remarks>
    internal bool IsHeadline(int sentence) =>
        (_marked is not null || PageFurniture.MayBeHeadline(this, sentence)) && Sentences[sentence].Kind is SentenceKind.Heading or SentenceKind.Teaser;
}
