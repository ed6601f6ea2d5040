using System.Collections.Immutable;
using Chronology.Input.Metadata;
using Chronology.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Chronology.Input.Markdown;

/// <summary>The YAML block between two lines of three dashes at a file's start.</summary>
/// <param name="End">Offset after the closing line; 0 when there is no front matter.</param>
/// <param name="BrokenAt">Offset of the first error in it, or null.</param>
internal sealed record FrontMatter(int End, string? Title, string? Language, ImmutableArray<StatedDate> StatedDates, int? BrokenAt)
{
    private const int Longest = 16_384;

    private static readonly FrontMatter None = new(0, null, null, [], null);

    private static readonly string[] DateKeys =
    [
        "published", "publishdate", "publisheddate", "published_at", "publish_date", "published_date", "pubdate", "publication_date", "datepublished", "date",
    ];

    /// <summary>Null where it names none, or none that is one person.</summary>
    public string? Author { get; private init; }

    public static FrontMatter Of(string text)
    {
        var first = LineEnd(text, 0);
        if (text.AsSpan(0, first).TrimEnd() is not "---")
        {
            return None;
        }
        for (var start = first; start < text.Length && start < Longest;)
        {
            var end = LineEnd(text, start);
            if (text.AsSpan(start, end - start).TrimEnd() is "---" or "...")
            {
                return Read(text, first, start, end);
            }
            start = end;
        }
        return None;
    }

    private static FrontMatter Read(string text, int yamlStart, int yamlEnd, int end)
    {
        try
        {
            var fields = Fields(text[yamlStart..yamlEnd]);
            var dates = DateKeys.Where(fields.ContainsKey)
                .Select(key => (Value: fields[key], Day: MetadataDay.Parse(fields[key])))
                .Where(pair => pair.Day is not null)
                .Select(pair => new StatedDate(pair.Day!.Value, StatedDateSource.FrontMatter, pair.Value))
                .DistinctBy(stated => stated.Day);
            var title = CleanText.OfLine(fields.GetValueOrDefault("title"));
            return new FrontMatter(end, title, LanguageTag.Of(fields.GetValueOrDefault("lang") ?? fields.GetValueOrDefault("language")), [.. dates], null) { Author = AuthorName.Of(fields.GetValueOrDefault("author")) };
        }
        catch (Exception exception) when (exception is YamlException or InvalidOperationException)
        {
            // The scanner answers some broken flow sequences with its own state's exception, which knows no place.
            var broken = exception is YamlException yaml ? yaml.Start.Index : 0;

            // A rule of dashes at the start of a page is a rule, not front matter, when what follows is no mapping at all.
            var at = yamlStart + (int)Math.Clamp(broken, 0, yamlEnd - yamlStart);
            return text.AsSpan(yamlStart, yamlEnd - yamlStart).Contains(':') ? new FrontMatter(end, null, null, [], at) : None;
        }
    }

    /// <summary>The scalars of the outermost mapping. The event stream is read as it comes, so that no depth of nesting and no alias can cost anything.</summary>
    private static Dictionary<string, string> Fields(string yaml)
    {
        var fields = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var parser = new Parser(new StringReader(yaml));
        var depth = 0;
        var isValue = false;
        string? key = null;
        while (parser.MoveNext())
        {
            if (depth == 0 && parser.Current is SequenceStart)
            {
                break;
            }
            if (parser.Current is MappingEnd or SequenceEnd)
            {
                depth--;
            }
            if (depth == 1 && parser.Current is (Scalar or AnchorAlias or MappingEnd or SequenceEnd))
            {
                var scalar = (parser.Current as Scalar)?.Value;
                if (isValue && key is not null && scalar is not null)
                {
                    fields.TryAdd(key, scalar);
                }
                (key, isValue) = isValue ? (null, false) : (scalar, true);
            }
            if (parser.Current is MappingStart or SequenceStart)
            {
                depth++;
            }
        }
        return fields;
    }

    private static int LineEnd(string text, int start)
    {
        var feed = text.IndexOf('\n', start);
        return feed < 0 ? text.Length : feed + 1;
    }
}
