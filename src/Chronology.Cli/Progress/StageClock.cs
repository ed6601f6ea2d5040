using System.Diagnostics;
using System.Globalization;

namespace Chronology.Cli.Progress;

/// <summary>Where a run's time goes; nothing that is written depends on it.</summary>
public sealed class StageClock
{
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private readonly List<string> _parts = [];
    private TimeSpan _last;

    public TimeSpan Elapsed => _watch.Elapsed;

    /// <summary>Ends the part that has run since the last one.</summary>
    public void End(string part)
    {
        _parts.Add(string.Create(CultureInfo.InvariantCulture, $"{part} {(_watch.Elapsed - _last).TotalSeconds:0.00}"));
        _last = _watch.Elapsed;
    }

    /// <summary>"seconds: reading 0.03, building 0.31, writing 0.22"</summary>
    public override string ToString() => "seconds: " + string.Join(", ", _parts);
}
