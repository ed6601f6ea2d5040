using System.CommandLine;
using Chronology.Resolution;
using Chronology.Tagging;
using NodaTime;

namespace Chronology.Cli.Options;

/// <summary>How the documents write dates, and where their weeks and fiscal years begin; several verbs take these.</summary>
public sealed class CalendarOptions
{
    private const string DateOrderName = "--date-order";
    private const string WeekStartName = "--week-start";
    private const string FiscalName = "--fiscal-year-start";

    private readonly Option<string> _dateOrder = new(DateOrderName)
    {
        Description = "How dates such as 05/06/2024 are written: mdy or dmy; default: the document's unambiguous dates tell, else mdy with the other reading beside it.", HelpName = "mdy|dmy",
    };

    private readonly Option<string> _weekStart = new(WeekStartName) { Description = "The day that weeks begin on: monday or sunday; default: monday.", HelpName = "monday|sunday" };

    private readonly Option<string> _fiscalYearStart = new(FiscalName)
    {
        Description = "The month, 1 to 12, that fiscal years begin in; they are named by the year they end in; default: 1, the calendar year.", HelpName = "MONTH",
    };

    public CalendarOptions()
    {
        _dateOrder.CompletionSources.Add("mdy", "dmy");
        _weekStart.CompletionSources.Add("monday", "sunday");
    }

    public void AddTo(Command command)
    {
        command.Add(_dateOrder);
        command.Add(_weekStart);
        command.Add(_fiscalYearStart);
    }

    /// <exception cref="CliException">A value is not what the option takes.</exception>
    public CalendarConventions Read(ParseResult parsed) => new()
    {
        DateOrder = parsed.GetValue(_dateOrder) switch
        {
            null => null,
            "mdy" => DateFieldOrder.MonthFirst,
            "dmy" => DateFieldOrder.DayFirst,
            var other => throw OptionValues.Bad(DateOrderName, other, "mdy or dmy"),
        },
        WeekStart = parsed.GetValue(_weekStart) switch
        {
            null or "monday" => IsoDayOfWeek.Monday,
            "sunday" => IsoDayOfWeek.Sunday,
            var other => throw OptionValues.Bad(WeekStartName, other, "monday or sunday"),
        },
        FiscalYearStart = OptionValues.Count(FiscalName, parsed.GetValue(_fiscalYearStart), 1, 12) ?? 1,
    };
}
