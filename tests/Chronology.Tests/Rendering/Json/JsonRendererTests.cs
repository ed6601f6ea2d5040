using Chronology.Rendering;

namespace Chronology.Tests.Rendering.Json;

public class JsonRendererTests
{
    [Fact]
    public void Render_WritesExactlyThis()
    {
        const string Expected = """
            {
              "schema": "chronology/1",
              "title": "A \"short\" one: «Ελένη», 山田",
              "documents": [
                {
                  "id": "a/b",
                  "path": "in/a/b.txt",
                  "title": null,
                  "language": "en",
                  "sha256": "00",
                  "published": null
                }
              ],
              "events": [
                {
                  "id": "e1",
                  "status": "proposed",
                  "modality": "called-for",
                  "headline": "Head & \u003ctail\u003e",
                  "text": "Text's",
                  "date": {
                    "edtf": "-0043~",
                    "start": "-0043-01-01",
                    "end": "-0043-12-31",
                    "precision": "year",
                    "qualifier": "approximate",
                    "timex3": "-0043",
                    "display": "about 44 BCE",
                    "asWritten": "circa 44 BC"
                  },
                  "decision": {
                    "rule": "year",
                    "anchor": "",
                    "anchorFrom": "",
                    "steps": [
                      "one"
                    ],
                    "alternatives": [
                      {
                        "edtf": "-0042",
                        "reason": "why"
                      }
                    ],
                    "confidence": 0.85,
                    "flags": []
                  },
                  "sources": [
                    {
                      "documentId": "a/b",
                      "quote": "circa 44 BC",
                      "charStart": 0,
                      "charEnd": 11,
                      "asWritten": "circa 44 BC",
                      "expressionStart": 0,
                      "expressionEnd": 11,
                      "line": 3
                    }
                  ],
                  "people": [],
                  "organizations": [],
                  "places": [],
                  "tags": [],
                  "importance": 0.25
                }
              ],
              "diagnostics": [
                {
                  "code": "c",
                  "severity": "info",
                  "documentId": null,
                  "line": 0,
                  "column": 0,
                  "message": "m"
                }
              ],
              "undated": [
                {
                  "id": "u1",
                  "headline": "Caesar dines",
                  "text": "Caesar dined.",
                  "modality": "happened",
                  "reason": "Nothing says when.",
                  "sources": [
                    {
                      "documentId": "a/b",
                      "quote": "Caesar dined.",
                      "charStart": 12,
                      "charEnd": 25,
                      "line": 2
                    }
                  ],
                  "people": [
                    "Caesar"
                  ],
                  "organizations": [],
                  "places": [],
                  "tags": [
                    "meet"
                  ],
                  "importance": 1
                }
              ]
            }

            """;
        var model = new ReportModel(
            "chronology/1", "A \"short\" one: «Ελένη», 山田", [new ReportDocument("a/b", "in/a/b.txt", null, "en", "00", null)],
            [
                new ReportEvent(
                    "e1", "proposed", "called-for", "Head & <tail>", "Text's",
                    new ReportDate("-0043~", "-0043-01-01", "-0043-12-31", "year", "approximate", "-0043", "about 44 BCE", "circa 44 BC"),
                    new ReportDecision("year", "", "", ["one"], [new ReportAlternative("-0042", "why")], 0.85, []),
                    [new ReportSource("a/b", "circa 44 BC", 0, 11, "circa 44 BC", 0, 11) { Line = 3 }], [], [], [], []) { Importance = 0.25 },
            ],
            [new ReportDiagnostic("c", "info", null, 0, 0, "m")])
        {
            Undated = [new ReportUndated("u1", "Caesar dines", "Caesar dined.", "happened", "Nothing says when.", [new ReportPassage("a/b", "Caesar dined.", 12, 25) { Line = 2 }], ["Caesar"], [], [], ["meet"]) { Importance = 1 }],
        };
        Assert.Equal(Expected.ReplaceLineEndings("\n"), JsonText.Of(model));
    }

    [Fact]
    public void Render_HasNoByteOrderMarkAndOneFinalNewline()
    {
        var bytes = JsonText.Bytes(SampleReports.Rich);
        Assert.Equal((byte)'{', bytes[0]);
        Assert.Equal((byte)'\n', bytes[^1]);
        Assert.Equal((byte)'}', bytes[^2]);
        Assert.DoesNotContain((byte)'\r', bytes);
    }

    [Fact]
    public void Render_TwiceGivesTheSameBytes() => Assert.Equal(JsonText.Bytes(SampleReports.Hostile), JsonText.Bytes(SampleReports.Hostile));

    [Theory]
    [InlineData("plain ASCII & 'quotes'", "plain ASCII & 'quotes'")]
    [InlineData("Ελένη Пётр ليلى יעל 山田 मीरा 😀", "Ελένη Пётр ليلى יעל 山田 मीरा 😀")]
    [InlineData("\"\\/", "\\\"\\\\/")]
    [InlineData("\n\r\t\b\f", "\\n\\r\\t\\b\\f")]
    [InlineData("\0\u001f\u007f\u009f", "\\u0000\\u001f\\u007f\\u009f")]
    [InlineData("</script><!--", "\\u003c/script\\u003e\\u003c!--")]
    [InlineData("\u2028\u2029\uFEFF\uFFFE\uFFFF", "\\u2028\\u2029\\ufeff\\ufffe\\uffff")]
    [InlineData("\u202E\u2066\u2069", "\\u202e\\u2066\\u2069")]
    [InlineData("\u200E\u200F\u200D", "\u200E\u200F\u200D")]
    public void Render_EscapesOnlyWhatItMust(string text, string escaped) => Assert.Contains($"\"title\": \"{escaped}\"", JsonText.Of(SampleReports.Empty with { Title = text }));

    /// <remarks>Not inline, and not listed at discovery: attributes and test lists are kept as UTF-8, which cannot hold them.</remarks>
    public static TheoryData<string, string> LoneSurrogates => new()
    {
        { "\uD83D", "\\ud83d" }, { "\uDE00\uD83D", "\\ude00\\ud83d" }, { "a\uD83Db", "a\\ud83db" }, { "\uD83D\uD83D\uDE00", "\\ud83d😀" },
    };

    [Theory(DisableDiscoveryEnumeration = true)]
    [MemberData(nameof(LoneSurrogates))]
    public void Render_KeepsLoneSurrogatesAsEscapes(string text, string escaped) => Assert.Contains($"\"title\": \"{escaped}\"", JsonText.Of(SampleReports.Empty with { Title = text }));

    [Fact]
    public void Render_CarriesAMegabyteTitle()
    {
        var title = new string('\u0001', 1 << 20);
        Assert.Contains(string.Concat(Enumerable.Repeat("\\u0001", 20)), JsonText.Of(HostileText.WithTitle(title)));
    }
}
