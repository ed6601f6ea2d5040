using Chronology.Text;

namespace Chronology.Events.Merging;

/// <summary>Cites mentions with their lines; each text's lines are counted once.</summary>
internal sealed class MentionCitations(IReadOnlyDictionary<string, string> texts)
{
    private readonly Dictionary<string, LineNumbers> _lines = new(StringComparer.Ordinal);

    public EventSource Cite(EventMention mention)
    {
        var text = texts[mention.Document];
        if (!_lines.TryGetValue(mention.Document, out var lines))
        {
            _lines[mention.Document] = lines = new LineNumbers(text);
        }

        return new EventSource(mention.Document, mention.Quote.Of(text), mention.Quote, mention.Expression.Of(text), mention.Expression, lines.Of(mention.Quote.Start));
    }
}
