using System.Collections.Immutable;
using System.CommandLine;
using Chronology.Rendering;

namespace Chronology.Cli.Options;

/// <summary><c>--fail-on</c>: what makes a run that wrote everything end with <see cref="ExitCode.LimitMet"/>.</summary>
public sealed class FailOnLimits
{
    private static readonly string[] Limits = ["error", "warning", "doubt", "conflict"];

    private readonly Option<string[]> _failOn = new("--fail-on")
    {
        Description = "End with exit code 3 when there is an error, a warning, an event in doubt, or a conflict between sources; comma-separated.",
        HelpName = string.Join('|', Limits),
    };

    public FailOnLimits() => _failOn.CompletionSources.Add(Limits);

    public void AddTo(Command command) => command.Add(_failOn);

    /// <exception cref="CliException">A limit is unknown.</exception>
    public ImmutableArray<string> Read(ParseResult parsed) =>
        [.. OptionValues.List(parsed.GetValue(_failOn)).Select(limit => OptionValues.OneOf("--fail-on", limit, Limits)).Distinct(StringComparer.Ordinal)];

    /// <summary>The first limit that the chronology meets, as a sentence; null when it meets none.</summary>
    public static string? Met(ImmutableArray<string> limits, ReportModel model)
    {
        foreach (var limit in limits)
        {
            if (Count(limit, model) is > 0 and var count)
            {
                return Messages.LimitMet(limit, count);
            }
        }

        return null;
    }

    private static int Count(string limit, ReportModel model) => limit switch
    {
        "error" => model.Diagnostics.Count(diagnostic => diagnostic.Severity == "error"),
        "warning" => model.Diagnostics.Count(diagnostic => diagnostic.Severity is "error" or "warning"),
        "conflict" => model.Events.Count(Doubts.IsConflict),
        _ => Doubts.Count(model),
    };
}
