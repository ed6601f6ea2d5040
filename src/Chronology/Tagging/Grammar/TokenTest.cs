namespace Chronology.Tagging.Grammar;

/// <summary>What one element of a pattern asks of a token.</summary>
internal abstract record TokenTest
{
    /// <summary>A word or symbol as written; capitals in <paramref name="Text"/> ask for capitals.</summary>
    public sealed record Literal(string Text) : TokenTest;

    /// <summary>Any one-token entry of a lexicon.</summary>
    public sealed record InLexicon(string Name) : TokenTest;

    /// <summary>A run of digits within bounds.</summary>
    public sealed record NumberIn(string Name) : TokenTest;

    /// <summary>An expression that an earlier stage found.</summary>
    /// <param name="Kinds">One bit for each <see cref="ExpressionKind"/>.</param>
    public sealed record OfKind(ulong Kinds) : TokenTest;

    /// <summary>A word that starts with a capital.</summary>
    public sealed record Capital : TokenTest;

    public sealed record AnyWord : TokenTest;

    public sealed record AnyNumber : TokenTest;

    public sealed record SentenceStart : TokenTest;

    public sealed record SentenceEnd : TokenTest;

    /// <summary>Anything, the sentence's ends included, that passes none of these.</summary>
    public sealed record NoneOf(int[] Tests) : TokenTest
    {
        public bool Equals(NoneOf? other) => other is not null && Tests.AsSpan().SequenceEqual(other.Tests);

        public override int GetHashCode()
        {
            var hash = 19;
            foreach (var test in Tests)
            {
                hash = (hash * 31) + test;
            }

            return hash;
        }
    }
}
