namespace Chronology.Rendering.Pdf;

/// <summary>How to print with a browser.</summary>
public sealed record BrowserOptions
{
    /// <summary>The browser the user named; null to look for one.</summary>
    public string? Browser { get; init; }

    /// <summary>How long the browser may take to start.</summary>
    public TimeSpan StartLimit { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How long one document may take.</summary>
    public TimeSpan PrintLimit { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>Where the browser's throw-away profile is made.</summary>
    public string ProfileFolder { get; init; } = Path.GetTempPath();

    public CancellationToken Cancellation { get; init; }
}
