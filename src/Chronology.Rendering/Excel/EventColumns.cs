using System.Collections.Immutable;

namespace Chronology.Rendering.Excel;

/// <summary>Every column that the sheet Events can have, in the order in which it has them when nothing else is said.</summary>
internal static class EventColumns
{
    public const string Status = "Status";
    public const string Doubt = "Doubt";

    public static ImmutableArray<string> Statuses { get; } = ["proposed", "accepted", "edited", "rejected"];

    public static ImmutableArray<SheetColumn<EventRow>> All { get; } =
    [
        new("No.", 5, ColumnKind.Number, "Place in the chronology; sort by it to restore the order.", row => Cell.Of(row.Number)) { IsPrinted = true },
        new("Date", 22, ColumnKind.Strong, "The date in words, as fine as the sources tell it and no finer.", row => Cell.Of(row.Event.Date.Display)) { IsPrinted = true },
        new("Event", 34, ColumnKind.Strong, "What happened, in a few words.", row => Cell.Of(row.Event.Headline)) { IsPrinted = true },
        new("Text", 54, ColumnKind.Text, "What happened, in the words of the best source.", row => Cell.Of(row.Event.Text)) { IsPrinted = true },
        new(Doubt, 19, ColumnKind.Text, "Why the date may be another; empty when it is certain as far as it goes.", row => Cell.Of(DoubtWords.Of(row.Event))) { IsPrinted = true },
        new("People", 20, ColumnKind.Text, "People who take part, one a line.", row => Lines(row.Event.People)) { IsPrinted = true },
        new("Places", 17, ColumnKind.Text, "Where it happened, one a line.", row => Lines(row.Event.Places)) { IsPrinted = true },
        new("Modality", 12, ColumnKind.Text, "happened, planned, called for or denied, as the sources say.", row => Cell.Of(row.Event.Modality.Replace('-', ' '))) { IsPrinted = true },
        new(Status, 12, ColumnKind.Choice, "Your decision: proposed (nobody has decided), accepted, edited or rejected.", row => Cell.Of(row.Event.Status)) { IsPrinted = true },
        new("Documents", 26, ColumnKind.Link, "Ids of the documents that tell of it; one alone leads to its row on the sheet Documents.", Documents) { IsPrinted = true },
        new("Notes", 30, ColumnKind.Free, "Free for you.", _ => default),
        new("Start", 13, ColumnKind.Day, "First possible day. Grey and slanted: the edge of a coarser date. Text where a spreadsheet has no dates (before 1 March 1900).", row => DateCells.Start(row.Event.Date)),
        new("End", 13, ColumnKind.Day, "Last possible day; \"open\" when it goes on, \"unknown\" when it ended and nobody says when.", row => DateCells.End(row.Event.Date)),
        new("EDTF", 26, ColumnKind.Code, "The date with its doubt in the Extended Date/Time Format, ISO 8601-2.", row => Cell.Of(row.Event.Date.Edtf)),
        new("Precision", 12, ColumnKind.Text, "How fine the date is: time, day, week, month, season, quarter, year, decade or century.", row => Cell.Of(row.Event.Date.Precision)),
        new("As written", 20, ColumnKind.Code, "The source's own words for the date.", row => Cell.Of(row.Event.Date.AsWritten)),
        new("Organisations", 20, ColumnKind.Text, "Organisations that take part, one a line.", row => Lines(row.Event.Organizations)),
        new("Sources", 10, ColumnKind.Number, "How many passages tell of it.", row => Cell.Of(row.Event.Sources.Length)),
        new("First quote", 54, ColumnKind.Text, "The first of them, verbatim.", row => Cell.Of(row.Event.Sources.IsEmpty ? null : row.Event.Sources[0].Quote)),
        new("Why this date", 130, ColumnKind.Muted, "What the date was counted from, each step, and the other dates it could have.", row => Cell.Of(Why(row.Event.Decision))),
        new("Confidence", 11, ColumnKind.Percent, "How sure the program is of the date.", row => Cell.Of(row.Event.Decision.Confidence)),
        new("Importance", 11, ColumnKind.Percent, "How much it matters: 100 % for what the most told date was about.", row => Cell.Of(row.Event.Importance)),
        new("Flags", 20, ColumnKind.Text, "Further marks: how the date or the passage was told.", row => Cell.Of(string.Join(", ", row.Event.Decision.Flags.Select(DoubtWords.Flag)))),
        new("Sort key", 13, ColumnKind.SortKey, "The first possible day as a number: sorts days of every age, also those that are text in Start.", row => DateCells.SortKey(row.Event.Date)),
        new("Event id", 24, ColumnKind.Code, "The same from run to run; keep it, decisions are found again by it.", row => Cell.Of(row.Event.Id)),
    ];

    private static Cell Lines(ImmutableArray<string> items) => Cell.Of(string.Join('\n', items));

    // A link over several lines loses its line breaks in LibreOffice, so only a single document is one.
    private static Cell Documents(EventRow row)
    {
        var ids = row.Event.Sources.Select(source => source.DocumentId).Distinct(StringComparer.Ordinal).ToList();
        return Lines([.. ids]) with { Target = ids.Count == 1 ? row.DocumentCell : null, Style = ids.Count == 1 ? null : CellStyle.Code };
    }

    private static string Why(ReportDecision decision)
    {
        var anchor = decision.Anchor.Length == 0 ? "" : $"Counted from {decision.Anchor} ({decision.AnchorFrom})";
        var others = decision.Alternatives.Select(other => $"Or {other.Edtf}: {other.Reason}");

        // In one flow and a wide column: a line for each step made the rows three times as high as the event itself.
        return string.Join(" → ", decision.Steps.Prepend(anchor).Concat(others).Where(step => step.Length > 0));
    }
}
