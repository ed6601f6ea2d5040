using System.CommandLine;

namespace Chronology.Cli.Options;

/// <summary>What says which events a chronology keeps.</summary>
public sealed class SelectionOptions
{
    private readonly Option<string> _since = new("--since") { Description = "First day of the chronology: a day, a month or a year.", HelpName = "DATE" };

    private readonly Option<string> _until = new("--until") { Description = "Last day of the chronology, inclusive.", HelpName = "DATE" };

    private readonly Option<string> _maxDates = new("--max-dates") { Description = "Keep the N days that matter most, and only events told to the day.", HelpName = "N" };

    private readonly Option<string> _maxPerDate = new("--max-per-date") { Description = "Keep the N events of each date that matter most.", HelpName = "N" };

    private readonly Option<string[]> _keywords = new("--keywords") { Description = "The topic, comma-separated: what tells of it matters more.", HelpName = "WORD,..." };

    private readonly Option<string> _title = new("--title") { Description = "The chronology's title.", HelpName = "TEXT" };

    public void AddTo(Command command)
    {
        command.Add(_since);
        command.Add(_until);
        command.Add(_maxDates);
        command.Add(_maxPerDate);
        command.Add(_keywords);
        command.Add(_title);
    }

    /// <exception cref="CliException">A value is not what the option takes.</exception>
    public TimelineOptions Read(ParseResult parsed)
    {
        var since = OptionValues.Since("--since", parsed.GetValue(_since));
        var until = OptionValues.Until("--until", parsed.GetValue(_until));
        if (since > until)
        {
            throw OptionValues.Bad("--until", parsed.GetValue(_until)!, "a date on or after --since");
        }

        var options = new TimelineOptions
        {
            Since = since,
            Until = until,
            MaxDates = OptionValues.Count("--max-dates", parsed.GetValue(_maxDates), 1, int.MaxValue),
            MaxPerDate = OptionValues.Count("--max-per-date", parsed.GetValue(_maxPerDate), 1, int.MaxValue),
            Keywords = [.. OptionValues.List(parsed.GetValue(_keywords))],
        };
        return parsed.GetValue(_title) is { } title ? options with { Title = title } : options;
    }
}
