using Chronology.Input.Metadata;
using NodaTime.Text;

namespace Chronology.Tests.Input;

public class MetadataDayTests
{
    [Theory]
    [InlineData("2025-10-06", "2025-10-06")]
    [InlineData(" 2025-10-06T23:59:59-08:00 ", "2025-10-06")]
    [InlineData("2025-10-06T00:30:00+09:00", "2025-10-06")]
    [InlineData("2025-10-06 10:00", "2025-10-06")]
    [InlineData("2025/10/06", "2025-10-06")]
    [InlineData("2025/1/6", "2025-01-06")]
    [InlineData("20251006", "2025-10-06")]
    [InlineData("20251006T101500Z", "2025-10-06")]
    [InlineData("20251006101500", "2025-10-06")]
    [InlineData("Mon, 06 Oct 2025 23:15:00 GMT", "2025-10-06")]
    [InlineData("Mon Oct  6 10:00:00 EST 2025", "2025-10-06")]
    [InlineData("October 6, 2025", "2025-10-06")]
    [InlineData("Oct. 6th, 2025 10:15 am", "2025-10-06")]
    [InlineData("6 October 2025", "2025-10-06")]
    [InlineData("6-Oct-2025", "2025-10-06")]
    [InlineData("Sept 1, 2025", "2025-09-01")]
    [InlineData("06.10.2025", "2025-10-06")]
    [InlineData("6. 10. 2025", "2025-10-06")]
    [InlineData("10/13/2025", "2025-10-13")]
    [InlineData("13/10/2025", "2025-10-13")]
    [InlineData("5/5/2025", "2025-05-05")]
    [InlineData("1776-07-04", "1776-07-04")]
    public void Parse_UsualForms_GiveTheirOwnDay(string value, string day) => Assert.Equal(day, Parse(value));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("today")]
    [InlineData("2025")]
    [InlineData("2025-10")]
    [InlineData("October 2025")]
    [InlineData("10/06/2025")]
    [InlineData("2025-13-06")]
    [InlineData("2025-02-29")]
    [InlineData("0001-01-01T00:00:00")]
    [InlineData("9999-12-31")]
    [InlineData("1759740000")]
    [InlineData("31 Foo 2025")]
    [InlineData("Marching 6, 2025")]
    [InlineData("2025-10-061")]
    public void Parse_NoSingleDay_IsNull(string? value) => Assert.Null(Parse(value));

    private static string? Parse(string? value) => MetadataDay.Parse(value) is { } day ? LocalDatePattern.Iso.Format(day) : null;
}
