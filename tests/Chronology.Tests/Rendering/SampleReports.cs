using System.Globalization;
using Chronology.Rendering;

namespace Chronology.Tests.Rendering;

/// <summary>Finished chronologies for the renderers' tests: invented, but with every kind of date, doubt, script and hostile text.</summary>
internal static class SampleReports
{
    /// <summary>No document, no event.</summary>
    public static ReportModel Empty { get; } = new(ReportModel.SchemaName, "An empty chronology", [], [], []);

    /// <summary>One document, one event on one day.</summary>
    public static ReportModel One { get; } = new(
        ReportModel.SchemaName, "A single day", [SampleEvents.Documents[0]], [SampleEvents.Treaty], []);

    /// <summary>Every granularity and qualifier, before our era and ahead, planned, denied and called for, in several scripts.</summary>
    public static ReportModel Rich { get; } = new(
        ReportModel.SchemaName, "The harbour at Lindholm, a chronology", SampleEvents.Documents, SampleEvents.All,
        [
            new ReportDiagnostic("publication-date-inferred", "info", "letters/02-council", 0, 0, "The publication date is inferred from the document's own dates: a day in November 2025."),
            new ReportDiagnostic("expression-unresolved", "warning", "press/01-harbour", 14, 9, "\"the coming weeks\" names no date."),
        ])
    {
        Undated = SampleEvents.Undated,
    };

    /// <summary>Every text field hostile at once: markup, formulas, template braces, control characters, bidi overrides, lone surrogates.</summary>
    public static ReportModel Hostile { get; } = new(
        ReportModel.SchemaName, HostileText.Title, HostileText.Documents, HostileText.Events,
        [new ReportDiagnostic("read-failed", "error", null, 0, 0, HostileText.All[0])])
    {
        Undated = HostileText.Undated,
    };

    /// <summary><paramref name="count"/> generated events in ascending order, the same for every call: days, months, years and sets by turns, in six scripts.</summary>
    public static ReportModel Many(int count)
    {
        var events = new ReportEvent[count];
        for (var i = 0; i < count; i++)
        {
            events[i] = SampleEvents.Generated(i);
        }

        return new ReportModel(ReportModel.SchemaName, string.Create(CultureInfo.InvariantCulture, $"{count} events"), SampleEvents.Documents, [.. events], []);
    }
}
