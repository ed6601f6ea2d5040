namespace Chronology.Text;

/// <summary>The smallest unit that rules see.</summary>
/// <remarks>Offsets are UTF-16, half open. White space is no token: two tokens touch when one's end is the other's start.</remarks>
public readonly record struct Token(int Start, int End, TokenKind Kind)
{
    public TextSpan Span => new(Start, End);
}
