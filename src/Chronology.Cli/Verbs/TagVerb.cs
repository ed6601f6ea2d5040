using System.CommandLine;
using Chronology.Cli.Building;
using Chronology.Cli.Options;

namespace Chronology.Cli.Verbs;

/// <summary><c>tag</c>: finds and resolves the temporal expressions of texts, for other programs.</summary>
public static class TagVerb
{
    private static readonly string[] Formats = ["jsonl", "timeml"];

    public static Command Create(Terminal terminal)
    {
        var format = new Option<string>("--format", "-f") { Description = "jsonl (a line an expression) or timeml (the text with TIMEX3 elements); default: jsonl.", HelpName = "FORMAT" };
        format.CompletionSources.Add(Formats);
        var documentType = InputOptions.DocumentType();
        var language = new Option<string>("--language") { Description = "Whose rules read the texts that name no language; default: en.", HelpName = "CODE" };
        var rules = InputOptions.Rules();
        var command = new Command("tag", "Read JSON lines {\"doc\",\"dct\",\"text\"} from standard input and print each temporal expression.") { format, documentType, language, rules };
        var calendar = new CalendarOptions();
        calendar.AddTo(command);
        var zone = new TimeZoneOption();
        zone.AddTo(command);
        command.SetAction(parsed =>
        {
            var isTimeMl = OptionValues.OneOf("--format", parsed.GetValue(format) ?? Formats[0], Formats) == "timeml";
            var code = parsed.GetValue(language);
            var options = new TagOptions(InputOptions.GenreOf(parsed.GetValue(documentType)), code ?? "en", isTimeMl) { Tagger = UserRules.Tagger(parsed.GetValue(rules), code), Conventions = calendar.Read(parsed), TimeZone = zone.Read(parsed) };
            return Run(terminal, options);
        });
        return command;
    }

    private static int Run(Terminal terminal, TagOptions options)
    {
        try
        {
            TagStream.Run(terminal.In, terminal.Out, options);
            return ExitCode.Done;
        }
        catch (FormatException e)
        {
            throw new CliException(ExitCode.Usage, Messages.BadTagInput(e.Message), e);
        }
    }
}
