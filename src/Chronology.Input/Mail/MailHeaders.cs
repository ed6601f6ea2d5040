namespace Chronology.Input.Mail;

/// <summary>The header fields of a message or of a part of one.</summary>
internal sealed class MailHeaders
{
    private const int Most = 500;

    private readonly Dictionary<string, string> fields = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads the fields from <paramref name="start"/> to the first blank line, folded lines unfolded.</summary>
    public static MailHeaders Parse(string text, int start, int end, out int bodyStart)
    {
        var headers = new MailHeaders();
        string? name = null;
        var at = start;
        while (at < end)
        {
            var feed = text.IndexOf('\n', at, end - at);
            var lineEnd = feed < 0 ? end : feed;
            var line = text[at..lineEnd];
            at = Math.Min(end, lineEnd + 1);
            if (line.Length == 0)
            {
                break;
            }
            if (line[0] is ' ' or '\t')
            {
                headers.Continue(name, line);
                continue;
            }
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            name = colon > 0 ? line[..colon].TrimEnd() : null;
            if (name is not null && headers.fields.Count < Most && !headers.fields.TryAdd(name, line[(colon + 1)..].Trim()))
            {
                // A field that comes twice counts once; its folded lines belong to none.
                name = null;
            }
        }
        bodyStart = at;
        return headers;
    }

    /// <summary>The field's value, or null.</summary>
    public string? Value(string name) => fields.GetValueOrDefault(name);

    /// <summary>The part before the first semicolon, in small letters: "text/plain".</summary>
    public string? Kind(string name) => Value(name)?.Split(';')[0].Trim().ToLowerInvariant();

    /// <summary>A parameter of a field: the boundary of a content type.</summary>
    public string? Parameter(string field, string name)
    {
        foreach (var part in (Value(field) ?? "").Split(';').Skip(1))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            if (equals > 0 && part.AsSpan(0, equals).Trim().Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return part[(equals + 1)..].Trim().Trim('"');
            }
        }
        return null;
    }

    private void Continue(string? name, string line)
    {
        const int longest = 10_000;
        if (name is not null && fields.TryGetValue(name, out var value) && value.Length < longest)
        {
            fields[name] = value + " " + line.Trim();
        }
    }
}
