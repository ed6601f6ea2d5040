using System.Collections.Immutable;
using Chronology.Resolution;

namespace Chronology.Cli.Options;

/// <summary>Which documents are read, and how.</summary>
public sealed record InputRequest
{
    public required ImmutableArray<string> Paths { get; init; }

    /// <summary>FILE=DATE, as given.</summary>
    public ImmutableArray<string> Published { get; init; } = [];

    /// <summary>Null: recognised for each document.</summary>
    public DocumentGenre? Genre { get; init; }

    /// <summary>Null: recognised for each document.</summary>
    public string? Language { get; init; }

    public CalendarConventions Conventions { get; init; } = CalendarConventions.Default;

    /// <summary>The user's folder of rules; null: the built-in ones.</summary>
    public string? Rules { get; init; }

    public int Jobs { get; init; } = 1;
}
