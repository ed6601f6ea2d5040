using System.Collections.Immutable;
using Chronology.Rendering.Pdf;

namespace Chronology.Cli.Options;

/// <summary>Which files are written, where, and how they look.</summary>
public sealed record WritingRequest
{
    public const string DefaultFolder = "output";

    public string Folder { get; init; } = DefaultFolder;

    /// <summary>Known formats, each once, in the order asked for.</summary>
    public required ImmutableArray<string> Formats { get; init; }

    /// <summary>The user's folder of templates; null: the built-in ones.</summary>
    public string? Template { get; init; }

    /// <summary>The file of people's decisions; null: the one in its usual place, when there is one.</summary>
    public string? Review { get; init; }

    /// <summary>The browser to print with; null: whichever is found.</summary>
    public string? Browser { get; init; }

    public bool InstallBrowser { get; init; }

    /// <summary>What stands on the PDF's pages.</summary>
    public PrintOptions Print { get; init; } = new();
}
