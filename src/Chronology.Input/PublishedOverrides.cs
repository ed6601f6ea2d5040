using System.Collections.Immutable;
using System.Globalization;
using Chronology.Text;
using NodaTime;
using NodaTime.Text;

namespace Chronology.Input;

/// <summary>The publication dates that the user gives: the values of <c>--published FILE=DATE</c>.</summary>
public sealed class PublishedOverrides
{
    private static readonly LocalDatePattern Pattern = LocalDatePattern.CreateWithInvariantCulture("uuuu-MM-dd");

    private readonly ImmutableArray<Entry> entries;

    private PublishedOverrides(ImmutableArray<Entry> entries, ImmutableArray<Diagnostic> diagnostics)
    {
        this.entries = entries;
        Diagnostics = diagnostics;
    }

    /// <summary>The values that are no FILE=DATE; empty when all are.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Reads the option's values. The last '=' parts the file's name from the date.</summary>
    public static PublishedOverrides Parse(IEnumerable<string> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        var entries = ImmutableArray.CreateBuilder<Entry>();
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var value in values)
        {
            var equals = value.LastIndexOf('=');
            if (equals > 0 && Pattern.Parse(value[(equals + 1)..].Trim()) is { Success: true, Value: var day })
            {
                entries.Add(new Entry(value, value[..equals].Trim(), day));
            }
            else
            {
                diagnostics.Add(InputMessages.PublishedInvalid(value));
            }
        }
        return new PublishedOverrides(entries.ToImmutable(), diagnostics.ToImmutable());
    }

    /// <summary>Finds the document that each value names: by id, by path, or by file name with or without its extension.</summary>
    public PublishedDates For(IEnumerable<FoundDocument> documents) => For(documents.Select(document => (document.Id, document.Path)));

    /// <inheritdoc cref="For(IEnumerable{FoundDocument})"/>
    public PublishedDates For(IEnumerable<SourceDocument> documents) => For(documents.Select(document => (document.Id, document.Path)));

    private PublishedDates For(IEnumerable<(string Id, string Path)> documents)
    {
        if (entries.IsEmpty)
        {
            return PublishedDates.None;
        }
        var names = new DocumentNames(documents);
        var days = ImmutableDictionary.CreateBuilder<string, LocalDate>(StringComparer.Ordinal);
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var entry in entries)
        {
            var matches = names.Matching(entry.Name);
            if (matches.Count != 1)
            {
                diagnostics.Add(matches.Count == 0
                    ? InputMessages.PublishedUnmatched(entry.Value, entry.Name)
                    : InputMessages.PublishedAmbiguous(entry.Value, entry.Name, matches[0].Path, matches[1].Path));
            }
            else if (!days.TryAdd(matches[0].Id, entry.Day) && days[matches[0].Id] != entry.Day)
            {
                diagnostics.Add(InputMessages.PublishedConflict(entry.Value, matches[0].Path, Format(days[matches[0].Id])));
            }
        }
        return new PublishedDates(days.ToImmutable(), diagnostics.ToImmutable());
    }

    internal static string Format(LocalDate day) => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

    private readonly record struct Entry(string Value, string Name, LocalDate Day);
}
