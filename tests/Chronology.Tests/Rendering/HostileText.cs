using System.Collections.Immutable;
using Chronology.Rendering;

namespace Chronology.Tests.Rendering;

/// <summary>Text that an output must carry inert.</summary>
internal static class HostileText
{
    public static ImmutableArray<string> All { get; } =
    [
        "<script>alert(1)</script><img src=x onerror=alert(2)>",
        "=HYPERLINK(\"http://example.invalid/\",\"click\")",
        "+1+cmd|' /C calc'!A0",
        "-2+3",
        "@SUM(1,1)",
        "{{title}} {{#each events}}{{this}}{{/each}} {{{raw}}} {% if x %} ${x}",
        "a\0b\u0001c\u0008d\u000Be\u001Ff\u007Fg\u0085h",
        "right \u202Eto left\u202C and \u2066isolated\u2069 and \u200Fmark",
        "lone \uD83D high, lone \uDE00 low",
        "noncharacters \uFFFE \uFFFF and a byte order mark \uFEFF",
        "line one\r\nline two\rline three\nline four\u2028five\u2029six\ttab",
        "]]> --> <!-- &amp; &#x41; \" ' ` </style></title></textarea>",
        "quote \"inside\", comma, semicolon; \\backslash\\",
        "_x0041_ _x000D_ %3Cscript%3E javascript:alert(1)",
        "BEGIN:VEVENT\r\nSUMMARY:injected\r\nEND:VEVENT",
        "# heading\n* item\n| cell | [link](javascript:alert(1)) ![image](http://example.invalid/x.png)",
    ];

    public const string Title = "</title><script>alert('title')</script>{{title}}\u0007";

    /// <summary>More than a cell of a workbook may hold.</summary>
    public static string Long { get; } = string.Concat(Enumerable.Repeat("A long testimony, read into the record. ", 900));

    public static ImmutableArray<ReportDocument> Documents { get; } =
        [.. All.Select((text, i) => new ReportDocument(Id(i), "in/" + text, text, "en", text, new ReportPublished("2025-10-06", text, text, 0.5)))];

    /// <summary>One event for each text, with that text in every field that can carry free text; and one that is too long for a cell.</summary>
    public static ImmutableArray<ReportEvent> Events { get; } = [.. All.Add(Long).Select(Event)];

    public static ImmutableArray<ReportUndated> Undated { get; } =
        [.. All.Add(Long).Select((text, i) => new ReportUndated("u-" + Id(i), text, text, "happened", text, [new ReportPassage(Id(Math.Min(i, All.Length - 1)), text, 0, text.Length)], [text], [text], [text], [text]))];

    public static ReportModel WithTitle(string title) => SampleReports.One with { Title = title };

    private static ReportEvent Event(string text, int i) => new(
        "e-" + Id(i), "proposed", "happened", text, text,
        new ReportDate("2025-10-06", "2025-10-06", "2025-10-06", "day", "uncertain", text, text, text),
        new ReportDecision(text, "2025-10-06", text, [text, text], [new ReportAlternative("2025-10-07", text)], 0.5, ["sources-differ", text]),
        [new ReportSource(Id(Math.Min(i, All.Length - 1)), text, 0, text.Length, text, 0, text.Length)],
        [text], [text], [text], [text]);

    private static string Id(int i) => "h" + (char)('a' + i);
}
