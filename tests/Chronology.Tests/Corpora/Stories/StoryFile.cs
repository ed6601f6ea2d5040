using System.Collections.Immutable;
using System.Globalization;
using Chronology.Events;

namespace Chronology.Tests.Corpora.Stories;

/// <summary>Reads a story: its title, its documents each under "--- name", and after "===" what must come out.</summary>
/// <remarks>
/// event DATE | modality | documents | words[ | people A, B][ | places A][ | orgs A][ | marks a, b][ | unmarked a][ | says A][ | headline H]
/// undated modality | documents | words[ | people A, B][ | orgs A][ | headline H]     where any is expected, no others may be
/// never DATE     no event may have the date;        most N     there may be no more events
/// published DOCUMENT DATE;     diagnostic DOCUMENT CODE;     limit WHY (only below KnownLimits)
/// </remarks>
internal static class StoryFile
{
    public static string Folder { get; } = RepositoryFolder.Of("tests", "Chronology.Tests", "Corpora", "Stories");

    public static IReadOnlyList<Story> All { get; } =
        [.. Directory.GetFiles(Folder, "*.story", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(static path => Read(path))];

    private static Story Read(string path)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        var halves = File.ReadAllText(path).Split("\n===\n");
        if (halves.Length != 2)
        {
            throw new FormatException(path + ": one line \"===\" must part the documents from the expectations.");
        }

        var parts = ("\n" + halves[0]).Split("\n--- ");
        var documents = parts.Skip(1).Select(static part => (part[..part.IndexOf('\n', StringComparison.Ordinal)].Trim(), part[(part.IndexOf('\n', StringComparison.Ordinal) + 1)..].Trim('\n') + "\n"));
        var lines = halves[1].Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(static line => line[0] != '#')
            .Select(static line => line.Split(' ', 2)).ToLookup(static line => line[0], static line => line[^1]);
        if (lines.Select(static l => l.Key).Except(["event", "undated", "never", "most", "published", "diagnostic", "limit"]).FirstOrDefault() is { } unknown)
        {
            throw new FormatException(path + ": unknown line \"" + unknown + "\".");
        }

        ImmutableArray<StoryEvent> events = [.. lines["event"].Select(line => Event(path, line))];
        var most = lines["most"].Select(static n => int.Parse(n, CultureInfo.InvariantCulture)).DefaultIfEmpty(events.Length).First();
        return new Story(name, parts[0].Trim(), [.. documents], events, most)
        {
            Undated = [.. lines["undated"].Select(line => Event(path, "undated | " + line))],
            Never = [.. lines["never"]],
            Published = [.. lines["published"].Select(static l => Pair(l))],
            Diagnostics = [.. lines["diagnostic"].Select(static l => Pair(l))],
            Limit = string.Join(' ', lines["limit"]),
        };
    }

    private static StoryEvent Event(string path, string line)
    {
        var fields = line.Split(" | ", StringSplitOptions.TrimEntries);
        if (fields.Length < 4 || !Enum.TryParse<Modality>(fields[1], ignoreCase: true, out var modality))
        {
            throw new FormatException(path + ": \"" + line + "\" is no event.");
        }

        var more = fields[4..].Select(static f => f.Split(' ', 2)).ToDictionary(static f => f[0], static f => f[1]);
        if (more.Keys.Except(["people", "places", "orgs", "marks", "unmarked", "says", "headline"]).FirstOrDefault() is { } unknown)
        {
            throw new FormatException(path + ": unknown field \"" + unknown + "\".");
        }

        return new StoryEvent(line, fields[0], modality, [.. fields[2].Split(' ').Order(StringComparer.Ordinal)], List(fields[3]))
        {
            People = List(more.GetValueOrDefault("people")),
            Places = List(more.GetValueOrDefault("places")),
            Organizations = List(more.GetValueOrDefault("orgs")),
            Marks = List(more.GetValueOrDefault("marks")),
            NoMarks = List(more.GetValueOrDefault("unmarked")),
            Says = List(more.GetValueOrDefault("says")),
            Headline = more.GetValueOrDefault("headline"),
        };
    }

    private static ImmutableArray<string> List(string? text) => text is null ? [] : [.. text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];

    private static (string, string) Pair(string line) => (line.Split(' ', 2)[0], line.Split(' ', 2)[^1]);
}
