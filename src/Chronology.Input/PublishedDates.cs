using System.Collections.Immutable;
using Chronology.Text;
using NodaTime;

namespace Chronology.Input;

/// <summary>The user's publication dates, each bound to one document.</summary>
public sealed class PublishedDates
{
    private readonly ImmutableDictionary<string, LocalDate> days;

    internal PublishedDates(ImmutableDictionary<string, LocalDate> days, ImmutableArray<Diagnostic> diagnostics)
    {
        this.days = days;
        Diagnostics = diagnostics;
    }

    public static PublishedDates None { get; } = new(ImmutableDictionary<string, LocalDate>.Empty, []);

    /// <summary>The values that name no document, or more than one; empty when each names one.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>The document with the user's date as its strongest, where there is one for it.</summary>
    public SourceDocument ApplyTo(SourceDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return days.TryGetValue(document.Id, out var day)
            ? document with { StatedDates = document.StatedDates.Insert(0, new StatedDate(day, StatedDateSource.Given, PublishedOverrides.Format(day))) }
            : document;
    }
}
