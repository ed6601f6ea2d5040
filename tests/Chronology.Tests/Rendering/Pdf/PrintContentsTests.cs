using Chronology.Rendering;
using Chronology.Rendering.Pdf;

namespace Chronology.Tests.Rendering.Pdf;

public class PrintContentsTests
{
    [Fact]
    public void FewMonths_HaveALineEachAndThePartsFollow() => Assert.Equal(
        ["January 2001", "February 2001", "May 2003", "Sources", "Documents"], Lines(Report("2001-01-05", "2001-02-03", "2003-05-07")));

    [Fact]
    public void ManyMonths_StandUnderTheirYears()
    {
        var days = Enumerable.Range(0, 30).Select(i => new DateOnly(2001, 1, 1).AddMonths(i).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(["2001 12 events", "2002 12 events", "2003 6 events", "Sources", "Documents"], Lines(Report([.. days])));
        var first = Contents(Report([.. days]))[0];
        Assert.Equal(12, Months(first).Count);
        Assert.Equal("December", Months(first)[^1]["heading"]);
    }

    [Fact]
    public void VeryManyYears_StandAlone()
    {
        var days = Enumerable.Range(0, 130).Select(i => new DateOnly(1801, 1, 1).AddMonths(i * 12 + i % 2).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        Assert.All(Contents(Report([.. days])), entry => Assert.Empty(Months(entry)));
    }

    [Theory]
    [InlineData]
    [InlineData("2001-01-05")]
    [InlineData("2001-01-05", "2001-02-05")]
    public void WhatOneLookShows_HasNoContents(params string[] days) => Assert.Empty(Contents(Report(days)));

    private static IEnumerable<string> Lines(ReportModel model) => Contents(model).Select(c => $"{c["heading"]} {c["context"]}".TrimEnd());

    private static List<Dictionary<string, object>> Contents(ReportModel model) => (List<Dictionary<string, object>>)new PrintView(model, new PrintOptions()).Values["contents"];

    private static List<Dictionary<string, object>> Months(Dictionary<string, object> entry) => (List<Dictionary<string, object>>)entry["months"];

    private static ReportModel Report(params string[] days) => SampleReports.One with
    {
        Events = [.. days.Select(day => SampleEvents.Treaty with { Id = "e-" + day, Date = SampleEvents.Treaty.Date with { Edtf = day, Start = day, End = day } })],
    };
}
