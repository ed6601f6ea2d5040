using System.Globalization;
using System.Text;
using NodaTime;
using NodaTime.Text;

namespace Chronology.Dates;

/// <summary>Writes dates as EDTF (ISO 8601-2:2019).</summary>
/// <remarks>
/// A date is never written finer than it is: a month whose bounds a portion or a comparison has narrowed is still its month.
/// EDTF has no sign for some doubts, so three forms are shared: a week, and a day that lies somewhere between two days, are the interval of
/// those days, like a thing that lasts from the one to the other; and a portion ("early") or part of the day is not written.
/// </remarks>
public static class EdtfFormatter
{
    private static readonly LocalDatePattern DayPattern = LocalDatePattern.CreateWithInvariantCulture("uuuu-MM-dd");
    private static readonly LocalDatePattern MonthPattern = LocalDatePattern.CreateWithInvariantCulture("uuuu-MM");
    private static readonly LocalTimePattern TimePattern = LocalTimePattern.CreateWithInvariantCulture("'T'HH:mm:ss");

    private static readonly Granularity[] EdgeUnits = [Granularity.Month, Granularity.Year, Granularity.Decade, Granularity.Century];

    public static string Format(ResolvedDate date)
    {
        ArgumentNullException.ThrowIfNull(date);
        if (date.EndKind == EndKind.None && !date.IsStartOpen && !date.IsOneOf && date.Time is null && date.Start is { IsDay: true, Granularity: <= Granularity.Day, Qualifier: DateQualifier.None })
        {
            return DayPattern.Format(date.First);
        }

        var output = new StringBuilder();
        Write(output, date);
        return output.ToString();
    }

    private static void Write(StringBuilder output, ResolvedDate date)
    {
        if (date.IsStartOpen)
        {
            WriteEdge(output.Append("../"), date.EndKind == EndKind.Closed ? date.End : date.Start, isEnd: true);
        }
        else if (date.EndKind != EndKind.None)
        {
            WriteEdge(output, date.Start, isEnd: false, date.Time);
            output.Append(date.EndKind == EndKind.Open ? "/.." : "/");
            if (date.EndKind == EndKind.Closed)
            {
                WriteEdge(output, date.End, isEnd: true);
            }
        }
        else if (date.IsOneOf)
        {
            WriteSet(output, date);
        }
        else
        {
            WriteDate(output, date.Start, date.Time);
        }
    }

    private static void WriteSet(StringBuilder output, ResolvedDate date)
    {
        var separator = '[';
        foreach (var day in date.OneOf)
        {
            WriteDay(output.Append(separator), day, date.Time);
            WriteQualifier(output, date.Start.Qualifier);
            separator = ',';
        }

        output.Append(']');
    }

    private static void WriteDate(StringBuilder output, UncertainDate date, LocalTime? time)
    {
        if (date.IsDay && date.Granularity <= Granularity.Day)
        {
            WriteDay(output, date.Earliest, time);
            WriteQualifier(output, date.Qualifier);
        }
        else if (TryWriteUnspecified(output, date))
        {
            WriteQualifier(output, date.Qualifier);
        }
        else if (date.Granularity > Granularity.Week && IsInOneUnit(date) && !IsWinterBeforeTheCalendar(date))
        {
            WriteUnit(output, date.Earliest, date.Granularity);
            WriteQualifier(output, date.Qualifier);
        }
        else
        {
            var (from, to) = date.Granularity == Granularity.Week && !CalendarUnits.IsWhole(date) && IsInOneUnit(date)
                ? (CalendarUnits.Containing(date.Earliest, Granularity.Week).Earliest, CalendarUnits.Containing(date.Earliest, Granularity.Week).Latest)
                : (date.Earliest, date.Latest);
            WriteUnit(output, from, date.Granularity);
            WriteQualifier(output, date.Qualifier);
            WriteUnit(output.Append('/'), to, date.Granularity);
            WriteQualifier(output, date.Qualifier);
        }
    }

    /// <summary>One side of an interval: a side that is itself in doubt, or a week, becomes the smallest unit that holds it.</summary>
    /// <remarks>No unit holds a week that straddles two centuries: a start names the first of them and an end the second, so that the extent holds both weeks.</remarks>
    private static void WriteEdge(StringBuilder output, UncertainDate date, bool isEnd, LocalTime? time = null)
    {
        if (date.IsDay && date.Granularity <= Granularity.Day)
        {
            WriteDay(output, date.Earliest, time);
        }
        else if (date.Granularity > Granularity.Week && IsInOneUnit(date) && !IsWinterBeforeTheCalendar(date))
        {
            WriteUnit(output, date.Earliest, date.Granularity);
        }
        else if (!TryWriteUnspecified(output, date))
        {
            var unit = Array.Find(EdgeUnits, candidate => candidate == Granularity.Century || IsInOneUnit(date with { Granularity = candidate }));
            WriteUnit(output, isEnd ? date.Latest : date.Earliest, unit);
        }

        WriteQualifier(output, date.Qualifier);
    }

    /// <summary>A day or a month of which nothing more is known than the whole year or month that holds it: <c>2004-06-XX</c>, <c>2004-XX</c>.</summary>
    private static bool TryWriteUnspecified(StringBuilder output, UncertainDate date)
    {
        if (date.Granularity <= Granularity.Day && CalendarUnits.IsWhole(date with { Granularity = Granularity.Month }))
        {
            output.Append(MonthPattern.Format(date.Earliest)).Append("-XX");
            return true;
        }

        if (date.Granularity is Granularity.Time or Granularity.Day or Granularity.Month && CalendarUnits.IsWhole(date with { Granularity = Granularity.Year }))
        {
            WriteYear(output, date.Earliest.Year);
            output.Append(date.Granularity == Granularity.Month ? "-XX" : "-XX-XX");
            return true;
        }

        return false;
    }

    private static bool IsInOneUnit(UncertainDate date) =>
        CalendarUnits.Containing(date.Earliest, date.Granularity) == CalendarUnits.Containing(date.Latest, date.Granularity);

    /// <summary>Its own year, -9999, lies before the calendar's first, so only its days can be written.</summary>
    private static bool IsWinterBeforeTheCalendar(LocalDate day) => day.Year == ClampedCalendar.MinYear && day.Month < 3;

    private static bool IsWinterBeforeTheCalendar(UncertainDate date) => date.Granularity == Granularity.Season && IsWinterBeforeTheCalendar(date.Earliest);

    private static void WriteUnit(StringBuilder output, LocalDate day, Granularity granularity)
    {
        switch (granularity)
        {
            case Granularity.Month:
                output.Append(MonthPattern.Format(day));
                break;
            case Granularity.Season when IsWinterBeforeTheCalendar(day):
                output.Append(DayPattern.Format(day));
                break;
            case Granularity.Season:
                WriteYear(output, day.Month < 3 ? day.Year - 1 : day.Year);
                output.Append('-').Append(CultureInfo.InvariantCulture, $"{(day.Month < 3 ? 24 : 20 + (day.Month / 3))}");
                break;
            case Granularity.Quarter:
                WriteYear(output, day.Year);
                output.Append('-').Append(CultureInfo.InvariantCulture, $"{33 + ((day.Month - 1) / 3)}");
                break;
            case Granularity.Year:
                WriteYear(output, day.Year);
                break;
            case Granularity.Decade:
                WriteYear(output, day.Year);
                output[^1] = 'X';
                break;
            case Granularity.Century:
                WriteYear(output, day.Year);
                output[^2] = output[^1] = 'X';
                break;
            default:
                output.Append(DayPattern.Format(day));
                break;
        }
    }

    private static void WriteDay(StringBuilder output, LocalDate day, LocalTime? time)
    {
        output.Append(DayPattern.Format(day));
        if (time is { } clock)
        {
            output.Append(TimePattern.Format(clock));
        }
    }

    private static void WriteYear(StringBuilder output, int year) => output.Append(CultureInfo.InvariantCulture, $"{year:0000}");

    private static void WriteQualifier(StringBuilder output, DateQualifier qualifier)
    {
        if (qualifier != DateQualifier.None)
        {
            output.Append(qualifier switch
            {
                DateQualifier.Uncertain => '?',
                DateQualifier.Approximate => '~',
                _ => '%',
            });
        }
    }
}
