using System.Collections.Immutable;

namespace Chronology.Rendering.Pdf;

/// <summary>What stands on the pages besides the chronology, and who is told how printing goes.</summary>
public sealed record PrintOptions
{
    /// <summary>The sizes that <see cref="Paper"/> takes.</summary>
    public static ImmutableArray<string> Papers { get; } = ["a4", "letter", "legal"];

    public string Paper { get; init; } = Papers[0];

    /// <summary>A line at the foot of every page; null for none.</summary>
    public string? Confidential { get; init; }

    /// <summary>Numbers at the foot of every page; null for none.</summary>
    public BatesNumbers? Bates { get; init; }

    public IProgress<PrintProgress>? Progress { get; init; }

    /// <summary>Told in one sentence what was printed otherwise than it should be.</summary>
    public Action<string>? Warn { get; init; }
}
