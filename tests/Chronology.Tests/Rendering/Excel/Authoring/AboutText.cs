using System.Collections.Immutable;

namespace Chronology.Tests.Rendering.Excel.Authoring;

/// <summary>The words of the built-in template's sheet About.</summary>
internal static class AboutText
{
    public static ImmutableArray<AboutLine> Lines { get; } =
    [
        new("{{title}}", "", CellStyle.Title),
        new("Events", "{{events}}: {{firm}} firm, {{doubtful}} doubtful, {{conflicts}} on which sources differ"),
        new("Undated", "{{undated}}"),
        new("Rejected", "{{rejected}}"),
        new("Documents", "{{documents}}"),
        new("Made by", "{{program}}"),
        new("Schema", "{{schema}}"),
        AboutLine.Heading("How to read the dates"),
        new("Doubt is not extent", "\"July 1944\" is one day somewhere in July; \"1–31 July 1944\" lasts the month. Start and End are the first and the last possible day of either; EDTF tells them apart: 1944-07 and 1944-07-01/1944-07-31."),
        new("Never finer than told", "A source that says \"2015\" gives the year 2015, not 1 January. The edges of such a date are grey and slanted in Start and End."),
        new("One of several", "[2025-11-01,2025-11-08] in EDTF is one of these days; which one, no source says. A mark ~ means about, ? uncertain, % both; /.. goes on, ../ has no known start; 187X is the 1870s, 2025-11-XX a day in November 2025; 2024-21 to 2024-24 are spring to winter, 2024-33 to 2024-36 the quarters."),
        new("Tinted", "The date may be another: the column Doubt says why.", CellStyle.DoubtSample),
        new("Tinted red", "The documents cited give different dates; each is kept, none is averaged.", CellStyle.ConflictSample),
        new("Struck out", "Somebody rejected the event; from the next run on it stands on the sheet Rejected.", CellStyle.RejectedSample),
        new("Before 1900", "A spreadsheet has no dates before 1 March 1900: such days are text in Start and End (44 BCE is the year -0043). The column Sort key sorts all of them."),
        new("Odd characters", "What a cell cannot hold or must not obey is replaced: a control character by its picture (U+2400 and on), anything else by U+FFFD. A text longer than a cell holds says where it was cut."),
        new("Long texts", "A row is as high as its text, up to the 409 points that a spreadsheet allows; what is longer shows whole when the cell is edited."),
        AboutLine.Heading("Notes of the run"),
    ];
}
