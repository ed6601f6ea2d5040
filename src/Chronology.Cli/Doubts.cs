using Chronology.Rendering;

namespace Chronology.Cli;

/// <summary>Counts what a person should look at.</summary>
public static class Doubts
{
    public static int Count(ReportModel model) => model.Events.Count(Bears);

    public static bool Bears(ReportEvent e) => EventDoubt.IsDoubtful(e);

    public static bool IsConflict(ReportEvent e) => EventDoubt.IsConflict(e);
}
