using Chronology.Dates;
using Chronology.Resolution.Publication;
using NodaTime;

namespace Chronology.Tests.Resolution.Publication;

public sealed class PublicationInferenceTests
{
    private static readonly YearReference June2031 = new("other", new LocalDate(2031, 6, 20));

    [Fact]
    public void Infer_PastDayAndPlannedDay_BoundBothSides()
    {
        var estimate = PublicationInference.Infer([Day(0, 7, 3, past: true), Day(1, 7, 24, past: false)], null, June2031);

        Assert.Equal("2031-07-03/2031-07-24", Edtf(estimate));
        Assert.Contains("2031 is the one nearest to other", string.Join("\n", estimate.Date!.Steps), StringComparison.Ordinal);
    }

    [Fact]
    public void Infer_MonthByItsNameAlone_IsOver()
    {
        var estimate = PublicationInference.Infer([Month(0, 5)], null, June2031);

        Assert.Equal(new LocalDate(2031, 6, 1), estimate.Possible!.First);
    }

    [Fact]
    public void Infer_LastMonthBesideItsName_IsTheMonthAfter()
    {
        var estimate = PublicationInference.Infer([LastMonth(0, sentence: 3), Month(1, 12) with { Sentence = 4, IsReference = true }], null, June2031);

        Assert.Equal("2031-01-XX", Edtf(estimate));
    }

    [Fact]
    public void Infer_LastMonthFarFromTheName_StaysWide()
    {
        var estimate = PublicationInference.Infer([LastMonth(0, sentence: 3), Month(1, 12) with { Sentence = 9, IsReference = true }], null, June2031);

        Assert.True(estimate.Possible!.Days > 31);
    }

    [Fact]
    public void Infer_ContradictoryDate_IsSetAsideAndNamed()
    {
        var facts = new[] { Full(0, new LocalDate(2031, 7, 9)), Day(1, 7, 1, past: false) with { Full = null } };

        var estimate = PublicationInference.Infer(
            facts, new PublicationBound(DayRanges.Of([new DayRange(new(2031, 7, 10), new(2031, 7, 12))]), BoundStrength.LeadDay, "lead", "", 0), null);

        Assert.Equal("2031-07-10/2031-07-12", Edtf(estimate));
        Assert.Equal(["1 July"], estimate.SetAside.Select(static b => b.Quote));
    }

    [Fact]
    public void Infer_WeekdayBesideTheDay_PicksItsYear()
    {
        // 3 July is a Thursday in 2031, and in no year next to it.
        var estimate = PublicationInference.Infer([Day(0, 7, 3, past: true) with { Weekday = IsoDayOfWeek.Thursday }], null, new YearReference("other", new LocalDate(2030, 7, 10)));

        Assert.Equal(new LocalDate(2031, 7, 3), estimate.Possible!.First);
    }

    [Fact]
    public void Infer_NothingThatBounds_StaysUnknown()
    {
        var estimate = PublicationInference.Infer([Day(0, 7, 3, past: true) with { Shape = ExpressionShape.Other }], null, June2031);

        Assert.Null(estimate.Date);
        Assert.Null(estimate.Possible);
    }

    [Fact]
    public void Infer_NoYearAnywhere_InventsNone() =>
        Assert.Null(PublicationInference.Infer([Day(0, 7, 3, past: true)], null, null).Date);

    private static string Edtf(PublicationEstimate estimate) => EdtfFormatter.Format(estimate.Date!.Date);

    private static ExpressionFacts Day(int index, int month, int day, bool past) =>
        new(index, ExpressionShape.DayWithoutYear, $"{day} July", 2, null, month, day, IsoDayOfWeek.None, !past, past, false, false);

    private static ExpressionFacts Month(int index, int month) =>
        new(index, ExpressionShape.MonthWithoutYear, "month " + month, 2, null, month, 0, IsoDayOfWeek.None, false, true, false, false);

    private static ExpressionFacts LastMonth(int index, int sentence) =>
        new(index, ExpressionShape.LastMonth, "last month", sentence, null, 0, 0, IsoDayOfWeek.None, false, true, false, false);

    private static ExpressionFacts Full(int index, LocalDate day) =>
        new(index, ExpressionShape.Full, "full", 2, ResolvedDate.Day(day), day.Month, day.Day, IsoDayOfWeek.None, false, true, false, false);
}
