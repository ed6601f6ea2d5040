using System.CommandLine;
using Chronology.Rendering.Pdf;

namespace Chronology.Cli.Options;

/// <summary>What stands on the pages of the PDF besides the chronology.</summary>
public sealed class PrintingOptions
{
    private const string PaperName = "--paper";
    private const string BatesName = "--bates";

    private readonly Option<string> _paper = new(PaperName) { Description = "The PDF's paper; default: a4.", HelpName = string.Join('|', PrintOptions.Papers) };

    private readonly Option<string> _confidential = new("--confidential") { Description = "A line at the foot of every page of the PDF, such as CONFIDENTIAL.", HelpName = "TEXT" };

    private readonly Option<string> _bates = new(BatesName)
    {
        Description = "Number every page of the PDF from here on: a prefix and the first number, such as SMITH000001.", HelpName = "PREFIX000001",
    };

    public PrintingOptions() => _paper.CompletionSources.Add([.. PrintOptions.Papers]);

    public void AddTo(Command command)
    {
        command.Add(_paper);
        command.Add(_confidential);
        command.Add(_bates);
    }

    /// <exception cref="CliException">A value is not what the option takes.</exception>
    public PrintOptions Read(ParseResult parsed) => new()
    {
        Paper = parsed.GetValue(_paper) is { } paper ? OptionValues.OneOf(PaperName, paper, PrintOptions.Papers) : PrintOptions.Papers[0],
        Confidential = parsed.GetValue(_confidential),
        Bates = parsed.GetValue(_bates) is { } first ? BatesNumbers.TryParse(first) ?? throw OptionValues.Bad(BatesName, first, BatesNumbers.Expected) : null,
    };
}
