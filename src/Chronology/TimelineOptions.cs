using System.Collections.Immutable;
using Chronology.Resolution;
using Chronology.Tagging;
using NodaTime;

namespace Chronology;

/// <summary>What a user can ask of a run; the defaults read news and drop nothing.</summary>
public sealed record TimelineOptions
{
    public string Title { get; init; } = "Chronology";

    /// <summary>How relative dates anchor; null: recognised for each document.</summary>
    public DocumentGenre? Genre { get; init; }

    /// <summary>First day that an event may have, inclusive; an event that could have happened on or after it stays.</summary>
    public LocalDate? Since { get; init; }

    /// <summary>Last day that an event may have, inclusive; an event that could have happened on or before it stays.</summary>
    public LocalDate? Until { get; init; }

    /// <summary>How many days to keep, those that matter most; null: all. With a limit only events told to the day are kept.</summary>
    public int? MaxDates { get; init; }

    /// <summary>How many events of one date to keep, those that matter most; null: all.</summary>
    public int? MaxPerDate { get; init; }

    /// <summary>The topic: events whose passages hold one of these words matter more.</summary>
    public ImmutableArray<string> Keywords { get; init; } = [];

    /// <summary>How the documents write dates, and where their weeks and fiscal years begin.</summary>
    public CalendarConventions Conventions { get; init; } = CalendarConventions.Default;

    /// <summary>A tagger from the user's own rules; null: the built-in rules of each document's language.</summary>
    public TemporalTagger? Tagger { get; init; }

    /// <summary>How many threads read documents; the result does not depend on it.</summary>
    public int Jobs { get; init; } = 1;
}
