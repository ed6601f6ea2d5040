namespace Chronology.Rendering;

/// <summary>What of a chronology is made public: all but the events that a reviewer rejected.</summary>
/// <remarks>The formats that a program or a researcher reads on (JSON, JSON lines, CSV, the workbook) keep those too, with their status.</remarks>
internal static class PublishedReport
{
    private const string Rejected = "rejected";

    public static ReportModel Of(ReportModel model) =>
        model.Events.Any(e => e.Status == Rejected) ? model with { Events = model.Events.RemoveAll(e => e.Status == Rejected) } : model;
}
