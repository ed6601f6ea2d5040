using System.Collections.Immutable;
using Chronology.Dates;
using Chronology.Events;
using Chronology.Resolution;
using NodaTime;
using NodaTime.Text;

namespace Chronology.Rendering;

/// <summary>Turns a finished timeline into the strings that every output shows.</summary>
/// <remarks>Nothing is decided here and no date is computed: each value of the timeline has its one form in the report.</remarks>
public static class ReportModelBuilder
{
    // uuuu counts 1 BCE as 0000: yyyy would print 44 BCE as 0044.
    private static readonly LocalDatePattern Iso = LocalDatePattern.CreateWithInvariantCulture("uuuu-MM-dd");

    public static ReportModel Build(Timeline timeline)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        return new ReportModel(
            ReportModel.SchemaName, timeline.Title, Each(timeline.Documents, Document), Each(timeline.Events, Event), Each(timeline.Diagnostics, Diagnostic))
        {
            Undated = Each(timeline.Undated, Undated),
        };
    }

    private static ReportDocument Document(TimelineDocument document) => new(
        document.Id, document.Path, document.Title, document.Language, document.Sha256, document.Published is { } published ? Published(published) : null);

    private static ReportPublished Published(PublicationDate published) =>
        new(EdtfFormatter.Format(published.Date), published.From, published.Quote, published.Confidence);

    private static ReportEvent Event(TimelineEvent e) => new(
        e.Id, ReportWords.Proposed, ReportWords.Of(e.Modality), e.Headline, e.Text, DateOf(e.Date, e.Timex3, e.AsWritten), Decision(e.Decision), Each(e.Sources, Source),
        e.People, e.Organizations, e.Places, e.Tags)
    {
        Importance = e.Importance,
    };

    private static ReportUndated Undated(UndatedEvent e) => new(
        e.Id, e.Headline, e.Text, ReportWords.Of(e.Modality), e.Reason, Each(e.Sources, static s => new ReportPassage(s.DocumentId, s.Quote, s.Span.Start, s.Span.End) { Line = s.Line }),
        e.People, e.Organizations, e.Places, e.Tags)
    {
        Importance = e.Importance,
    };

    /// <summary>A date as every output shows it.</summary>
    internal static ReportDate DateOf(ResolvedDate date, string timex3, string asWritten) => new(
        EdtfFormatter.Format(date), Day(date.First), Day(date.Last), ReportWords.Precision(date), ReportWords.Qualifier(date),
        timex3, DateDisplay.Describe(date), asWritten);

    private static ReportDecision Decision(DateDecision decision) => new(
        decision.Rule, decision.Anchor, decision.AnchorFrom, decision.Steps,
        Each(decision.Alternatives, other => new ReportAlternative(EdtfFormatter.Format(other.Date), other.Reason)), decision.Confidence, decision.Flags);

    private static ReportSource Source(EventSource source) => new(
        source.DocumentId, source.Quote, source.Span.Start, source.Span.End, source.AsWritten, source.Expression.Start, source.Expression.End)
    {
        Line = source.Line,
    };

    private static ReportDiagnostic Diagnostic(Diagnostic diagnostic) => new(
        diagnostic.Code, ReportWords.Of(diagnostic.Severity), diagnostic.DocumentId, diagnostic.Line, diagnostic.Column, diagnostic.Message);

    private static string Day(LocalDate day) => Iso.Format(day);

    private static ImmutableArray<TTo> Each<TFrom, TTo>(ImmutableArray<TFrom> items, Func<TFrom, TTo> turn) => [.. items.Select(turn)];
}
