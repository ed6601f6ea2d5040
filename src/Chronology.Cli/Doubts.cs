using Chronology.Rendering;

namespace Chronology.Cli;

/// <summary>Which events carry a doubt that a person should look at.</summary>
public static class Doubts
{
    // What a flag says that is no doubt about the date: where the year came from, or what kind of passage tells of it.
    private static readonly string[] Harmless = ["year-implied", "teaser", "background"];

    public static int Count(ReportModel model) => model.Events.Count(Bears);

    /// <summary>True when the day could be another or sources differ; a coarse but certain date ("July 1944") is none.</summary>
    public static bool Bears(ReportEvent e) =>
        e.Date.Qualifier.Split(' ').Any(word => word is "approximate" or "uncertain" or "one-of")
        || e.Decision.Flags.Any(flag => !Harmless.Contains(flag, StringComparer.Ordinal));

    public static bool IsConflict(ReportEvent e) => e.Decision.Flags.Contains("sources-differ");
}
