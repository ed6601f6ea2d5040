using System.CommandLine;
using NodaTime;

namespace Chronology.Cli.Options;

/// <summary><c>--time-zone</c>: where clock times are told whose words name no zone, or one that several places share (IST, CST).</summary>
public sealed class TimeZoneOption
{
    private const string Name = "--time-zone";

    private readonly Option<string> _zone = new(Name)
    {
        Description = "The zone of clock times that name none, or one that several places share; default: such times stay without.", HelpName = "ZONE",
    };

    public void AddTo(Command command) => command.Add(_zone);

    /// <summary>Null when the user names none.</summary>
    /// <exception cref="CliException">There is no such zone.</exception>
    public DateTimeZone? Read(ParseResult parsed)
    {
        if (parsed.GetValue(_zone) is not { } id)
        {
            return null;
        }

        if (DateTimeZoneProviders.Tzdb.GetZoneOrNull(id) is { } zone)
        {
            return zone;
        }

        var nearest = Nearest.Of(id, DateTimeZoneProviders.Tzdb.Ids);
        throw OptionValues.Bad(Name, id, nearest is null ? "a zone such as Europe/Paris" : $"a zone such as {nearest}");
    }
}
