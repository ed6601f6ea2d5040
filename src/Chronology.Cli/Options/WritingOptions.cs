using System.CommandLine;
using Chronology.Cli.Writing;

namespace Chronology.Cli.Options;

/// <summary>What says which files are written, where, and how they look.</summary>
public sealed class WritingOptions
{
    private readonly string _defaultFormats;

    private readonly Option<string> _output = new("--output", "-o") { Description = "The folder to write to; default: output.", HelpName = "DIR" };

    private readonly Option<string[]> _formats = new("--format", "-f") { HelpName = "FORMAT,..." };

    private readonly Option<string> _template = new("--template") { Description = "A folder of templates whose files replace the built-in ones; see 'templates eject'.", HelpName = "DIR" };

    private readonly Option<string> _review = new("--review") { Description = "Decisions that 'review import' kept; default: review.json beside chronology.json, when there is one.", HelpName = "FILE" };

    private readonly Option<string> _browser = new("--browser") { Description = "The browser that prints the PDF; default: an installed Chromium, Chrome or Edge.", HelpName = "PATH" };

    private readonly Option<bool> _installBrowser = new("--install-browser") { Description = "Install a browser through the system's package manager when none is found." };

    private readonly PrintingOptions _printing = new();

    /// <param name="defaultFormats">What is written when nobody says.</param>
    public WritingOptions(string defaultFormats)
    {
        _defaultFormats = defaultFormats;
        _formats.Description = $"The formats, comma-separated; default: {defaultFormats}.";
        _formats.CompletionSources.Add([.. OutputFormats.Names]);
    }

    public void AddTo(Command command)
    {
        command.Add(_output);
        command.Add(_formats);
        command.Add(_template);
        command.Add(_review);
        _printing.AddTo(command);
        command.Add(_browser);
        command.Add(_installBrowser);
    }

    /// <exception cref="CliException">A format is unknown.</exception>
    public WritingRequest Read(ParseResult parsed)
    {
        var named = OptionValues.List(parsed.GetValue(_formats));
        var formats = named.Count > 0 ? named : OptionValues.List([_defaultFormats]);
        foreach (var format in formats)
        {
            if (!OutputFormats.Names.Contains(format, StringComparer.Ordinal))
            {
                throw new CliException(ExitCode.Usage, Messages.UnknownFormat(format, Nearest.Of(format, OutputFormats.Names), OutputFormats.Names));
            }
        }

        return new WritingRequest
        {
            Folder = parsed.GetValue(_output) ?? WritingRequest.DefaultFolder,
            Formats = [.. formats.Distinct(StringComparer.Ordinal)],
            Template = parsed.GetValue(_template),
            Review = parsed.GetValue(_review),
            Browser = parsed.GetValue(_browser),
            InstallBrowser = parsed.GetValue(_installBrowser),
            Print = _printing.Read(parsed),
        };
    }
}
