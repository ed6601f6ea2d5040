namespace Chronology.Text;

/// <summary>A stretch of a document's text.</summary>
/// <remarks>UTF-16 code units, half open: <paramref name="Start"/> is inside, <paramref name="End"/> is not. <c>default</c> is the empty span at 0.</remarks>
public readonly record struct TextSpan(int Start, int End)
{
    public int Length => End - Start;

    public bool Contains(int position) => position >= Start && position < End;

    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    public bool Overlaps(TextSpan other) => other.Start < End && Start < other.End;

    public string Of(string text) => text[Start..End];
}
