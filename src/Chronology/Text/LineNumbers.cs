namespace Chronology.Text;

/// <summary>Tells on which line of a text an offset stands, without counting from its start each time.</summary>
internal sealed class LineNumbers
{
    private readonly List<int> _feeds = [];

    public LineNumbers(string text)
    {
        for (var at = text.IndexOf('\n', StringComparison.Ordinal); at >= 0; at = text.IndexOf('\n', at + 1))
        {
            _feeds.Add(at);
        }
    }

    /// <summary>From 1; a line feed belongs to the line that it ends.</summary>
    public int Of(int offset)
    {
        var at = _feeds.BinarySearch(offset);
        return (at < 0 ? ~at : at) + 1;
    }
}
