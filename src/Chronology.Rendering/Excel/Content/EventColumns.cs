using System.Collections.Immutable;
using Chronology.Rendering.Review;

namespace Chronology.Rendering.Excel.Content;

/// <summary>Every column that the sheets Events and Rejected can have.</summary>
internal static class EventColumns
{
    public const string Date = "Date";
    public const string Headline = "Event";
    public const string Text = "Text";
    public const string Status = "Status";
    public const string Notes = "Notes";
    public const string Start = "Start";
    public const string End = "End";
    public const string Edtf = "EDTF";
    public const string Id = "Event id";
    public const string Stamp = "Stamp";

    public static ImmutableArray<SheetColumn<EventRow>> All { get; } =
    [
        new("No.", "Place in the chronology; sort by it to restore the order.", row => Cell.Of(row.Number)),
        new(Date, "The date in words, as fine as the sources tell it and no finer.", row => Cell.Of(row.Event.Date.Display)),
        new(Headline, "What happened, in a few words.", row => Cell.Of(row.Event.Headline)) { Aliases = ["Headline"] },
        new(Text, "What happened, in the words of the best source.", row => Cell.Of(row.Event.Text)),
        new("Doubt", "Why the date may be another; empty when it is certain as far as it goes.", row => Cell.Of(DoubtWords.Of(row.Event))),
        new("People", "People who take part, one a line.", row => Lines(row.Event.People)),
        new("Places", "Where it happened, one a line.", row => Lines(row.Event.Places)),
        new("Modality", "happened, planned, called for or denied, as the sources say.", row => Cell.Of(row.Event.Modality.Replace('-', ' '))),
        new(Status, "Your decision: proposed (nobody has decided), accepted, edited or rejected.", row => Cell.Of(row.Event.Status)),
        new("Documents", "Ids of the documents that tell of it; a single one leads to its row on the sheet Documents.", row => DocumentRow.Ids(row.Sources)),
        new("File", "A click opens the first of them, as long as it stays where it was beside the workbook.", row => row.Sources.Count == 0 ? default : row.Sources[0].OpenFile),
        new(Notes, "Free for you; kept from run to run.", row => Cell.Of(row.Event.Review?.Notes)),
        new(Start, "First possible day. Grey and slanted: the edge of a coarser date. Text where a spreadsheet has no dates (before 1 March 1900).", row => DateCells.Start(row.Event.Date)),
        new(End, "Last possible day; \"open\" when it goes on, \"unknown\" when it ended and nobody says when.", row => DateCells.End(row.Event.Date)),
        new(Edtf, "The date with its doubt in the Extended Date/Time Format, ISO 8601-2; to correct a date, correct it here.", row => Cell.Literal(row.Event.Date.Edtf)),
        new("Precision", "How fine the date is: time, day, week, month, season, quarter, year, decade or century.", row => Cell.Of(row.Event.Date.Precision)),
        new("As written", "The source's own words for the date.", row => Cell.Literal(row.Event.Date.AsWritten)),
        new("Organisations", "Organisations that take part, one a line.", row => Lines(row.Event.Organizations)) { Aliases = ["Organizations"] },
        new("Sources", "How many passages tell of it; a click leads to the first one's document.", row => Cell.Of(row.Event.Sources.Length) with { Link = row.Sources.Count == 0 ? null : row.Sources[0].Link }),
        new("First quote", "The first of them, verbatim.", row => Cell.Of(row.Event.Sources.IsEmpty ? null : row.Event.Sources[0].Quote)) { Aliases = ["Quote"] },
        new("Why this date", "What the date was counted from, each step, and the other dates it could have.", row => Cell.Of(Why(row.Event.Decision))),
        new("Confidence", "How sure the program is of the date.", row => Cell.Of(row.Event.Decision.Confidence)),
        new("Importance", "How much it matters: 100 % for what the most told date was about.", row => Cell.Of(row.Event.Importance)),
        new("Flags", "Further marks: how the date or the passage was told.", row => Cell.Of(string.Join(", ", row.Event.Decision.Flags.Select(DoubtWords.Flag)))),
        new("Sort key", "The first possible day as a number: sorts days of every age, also those that are text in Start.", row => DateCells.SortKey(row.Event.Date)),
        new(Id, "The same from run to run; keep it, decisions are found again by it.", row => Cell.Literal(row.Event.Id)),
        new(Stamp, "What the row said when it was written, as fingerprints; keep it, it tells your changes from those of the documents.", row => Cell.Literal(ReviewStamp.Of(row.Event).Text)),
    ];

    /// <summary>One a line.</summary>
    internal static Cell Lines(IEnumerable<string> items) => Cell.Of(string.Join('\n', items));

    private static string Why(ReportDecision decision)
    {
        var anchor = decision.Anchor.Length == 0 ? "" : $"Counted from {decision.Anchor} ({decision.AnchorFrom})";
        var others = decision.Alternatives.Select(other => $"Or {other.Edtf}: {other.Reason}");

        // In one flow and a wide column: a line for each step made the rows three times as high as the event itself.
        return string.Join(" → ", decision.Steps.Prepend(anchor).Concat(others).Where(step => step.Length > 0));
    }
}
