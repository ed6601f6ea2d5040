using Chronology.Dates;
using NodaTime;

namespace Chronology.Tests.Dates;

public class DateDisplayTests
{
    [Theory]
    [InlineData("2025-10-06", "6 October 2025", "6 Oct 2025")]
    [InlineData("2025-10", "October 2025", "Oct 2025")]
    [InlineData("2015", "2015", "2015")]
    [InlineData("1861~", "about 1861", "c. 1861")]
    [InlineData("1861?", "perhaps 1861", "1861?")]
    [InlineData("1861%", "perhaps about 1861", "c. 1861?")]
    [InlineData("2024-21", "spring 2024", "spring 2024")]
    [InlineData("2024-24", "winter 2024–25", "winter 2024–25")]
    [InlineData("1999-24", "winter 1999–2000", "winter 1999–2000")]
    [InlineData("2024-34", "the second quarter of 2024", "Q2 2024")]
    [InlineData("199X", "the 1990s", "1990s")]
    [InlineData("19XX", "the 20th century", "20th c.")]
    [InlineData("20XX", "the 21st century", "21st c.")]
    [InlineData("12XX", "the 13th century", "13th c.")]
    [InlineData("-00XX", "the 1st century BCE", "1st c. BCE")]
    [InlineData("-0043", "44 BCE", "44 BCE")]
    [InlineData("-0043-03-15", "15 March 44 BCE", "15 Mar 44 BCE")]
    [InlineData("0000", "1 BCE", "1 BCE")]
    [InlineData("0800", "800 CE", "800 CE")]
    [InlineData("-004X", "50–41 BCE", "50–41 BCE")]
    [InlineData("2024-05-05/2024-05-07", "5–7 May 2024", "5–7 May 2024")]
    [InlineData("2024-04-28/2024-05-03", "28 April – 3 May 2024", "28 Apr – 3 May 2024")]
    [InlineData("2024-12-28/2025-01-03", "28 December 2024 – 3 January 2025", "28 Dec 2024 – 3 Jan 2025")]
    [InlineData("2024-05/2024-07", "May–July 2024", "May–Jul 2024")]
    [InlineData("2024-05/2025-07", "May 2024 – July 2025", "May 2024 – Jul 2025")]
    [InlineData("2011/2015", "2011–2015", "2011–2015")]
    [InlineData("-0049/-0043", "50–44 BCE", "50–44 BCE")]
    [InlineData("-0043/0014", "44 BCE – 14 CE", "44 BCE – 14 CE")]
    [InlineData("2024-05/2024-06-03", "from May 2024 to 3 June 2024", "from May 2024 to 3 Jun 2024")]
    [InlineData("1861~/1865", "from about 1861 to 1865", "from c. 1861 to 1865")]
    [InlineData("201X/2031", "from the 2010s to 2031", "from 2010s to 2031")]
    [InlineData("2025-10-06/2025-10-06", "6 October 2025", "6 Oct 2025")]
    [InlineData("2025-10-06/..", "since 6 October 2025", "since 6 Oct 2025")]
    [InlineData("../2025-10", "until October 2025", "until Oct 2025")]
    [InlineData("2025-10-06/", "from 6 October 2025, end not known", "from 6 Oct 2025, end not known")]
    [InlineData("2025-10-06T18:30:00", "6 October 2025, 18:30", "6 Oct 2025, 18:30")]
    [InlineData("[2025-11-01,2025-11-08,2025-11-15,2025-11-22,2025-11-29]", "a Saturday in November 2025", "a Sat in Nov 2025")]
    [InlineData("[2025-11-01,2025-11-08,2025-11-15]", "a Saturday from 1 to 15 November 2025", "a Sat, 1–15 Nov 2025")]
    [InlineData("[2025-10-30,2025-11-06,2025-11-13,2025-11-20,2025-11-27]", "a Thursday from 30 October to 27 November 2025", "a Thu, 30 Oct – 27 Nov 2025")]
    [InlineData("[2025-12-25,2026-01-01,2026-01-08]", "a Thursday from 25 December 2025 to 8 January 2026", "a Thu, 25 Dec 2025 – 8 Jan 2026")]
    [InlineData("[2025-11-01,2025-11-08]", "1 or 8 November 2025", "1 or 8 Nov 2025")]
    [InlineData("[2024-05-01,2024-05-02]", "1 or 2 May 2024", "1 or 2 May 2024")]
    [InlineData("[2024-04-30,2024-05-01,2024-05-03]", "30 April, 1 or 3 May 2024", "30 Apr, 1 or 3 May 2024")]
    [InlineData("[2024-12-31,2025-01-02]", "31 December 2024 or 2 January 2025", "31 Dec 2024 or 2 Jan 2025")]
    [InlineData("[2024-05-01,2024-05-02,2024-05-03,2024-05-04,2024-05-05]", "between 1 and 5 May 2024", "between 1 and 5 May 2024")]
    [InlineData("[2024-05-01,2024-05-03,2024-05-04,2024-05-09,2024-06-05]", "one of 5 days between 1 May and 5 June 2024", "one of 5 days between 1 May and 5 Jun 2024")]
    [InlineData("[2025-11-01~,2025-11-08~]", "about 1 or 8 November 2025", "c. 1 or 8 Nov 2025")]
    [InlineData("2004-06-XX", "a day in June 2004", "a day in Jun 2004")]
    [InlineData("2004-XX-XX", "a day in 2004", "a day in 2004")]
    [InlineData("2004-XX", "a month in 2004", "a month in 2004")]
    [InlineData("1950S2", "between 1900 and 1999", "between 1900 and 1999")]
    public void Edtf_IsTold(string edtf, string words, string shortWords)
    {
        var date = EdtfParserTests.Parse(edtf);
        Assert.Equal(words, DateDisplay.Describe(date));
        Assert.Equal(shortWords, DateDisplay.DescribeShort(date));
    }

    public static TheoryData<string, string, ResolvedDate> WithoutEdtf => new()
    {
        { "early July 2025", "early Jul 2025", Of(Granularity.Month, DatePortion.Early) },
        { "mid-July 2025", "mid-Jul 2025", Of(Granularity.Month, DatePortion.Mid) },
        { "late 2025", "late 2025", Of(Granularity.Year, DatePortion.Late) },
        { "the early 2020s", "early 2020s", Of(Granularity.Decade, DatePortion.Early) },
        { "the mid-21st century", "mid-21st c.", Of(Granularity.Century, DatePortion.Mid) },
        { "mid-summer 2025", "mid-summer 2025", Of(Granularity.Season, DatePortion.Mid) },
        { "late in the third quarter of 2025", "late Q3 2025", Of(Granularity.Quarter, DatePortion.Late) },
        { "the week of 7 July 2025", "wk of 7 Jul 2025", Of(Granularity.Week, DatePortion.Whole) },
        { "early in the week of 7 July 2025", "early wk of 7 Jul 2025", Of(Granularity.Week, DatePortion.Early) },
        { "late on 9 July 2025", "late on 9 Jul 2025", Of(Granularity.Day, DatePortion.Late) },
        { "9 July 2025, evening", "9 Jul 2025, evening", ResolvedDate.Day(new(2025, 7, 9)) with { PartOfDay = "EV" } },
        { "since early July 2025", "since early Jul 2025", Of(Granularity.Month, DatePortion.Early) with { EndKind = EndKind.Open } },
        { "between 14 October and 5 December 2025", "between 14 Oct and 5 Dec 2025", ResolvedDate.Between(new(2025, 10, 14), new(2025, 12, 5)) },
        { "between 14 and 20 October 2025", "between 14 and 20 Oct 2025", ResolvedDate.Between(new(2025, 10, 14), new(2025, 10, 20)) },
        { "between September and November 2025", "between Sep and Nov 2025", new(new UncertainDate(new(2025, 9, 1), new(2025, 11, 30), Granularity.Month)) },
        { "a Saturday in November 2025, afternoon", "a Sat in Nov 2025, afternoon", EdtfParserTests.Parse("[2025-11-01,2025-11-08,2025-11-15,2025-11-22,2025-11-29]") with { PartOfDay = "AF" } },
        { "between 14 and 20 October 2025", "between 14 and 20 Oct 2025", new(new UncertainDate(new(2025, 10, 14), new(2025, 10, 20), Granularity.Day)) },
    };

    [Theory]
    [MemberData(nameof(WithoutEdtf))]
    public void Date_IsTold(string words, string shortWords, ResolvedDate date)
    {
        Assert.Equal(words, DateDisplay.Describe(date));
        Assert.Equal(shortWords, DateDisplay.DescribeShort(date));
    }

    private static ResolvedDate Of(Granularity granularity, DatePortion portion) =>
        new(CalendarUnits.Containing(new LocalDate(2025, 7, 9), granularity)) { Portion = portion };
}
