using System.Collections.Immutable;
using System.CommandLine;
using Chronology.Resolution;

namespace Chronology.Cli.Options;

/// <summary>What says which documents are read, and how.</summary>
public sealed class InputOptions
{
    private const int MostJobs = 256;

    private readonly Argument<string[]> _paths = new("PATH")
    {
        Description = "Files and folders of documents; folders are read at any depth.", Arity = ArgumentArity.OneOrMore, HelpName = "PATH...",
    };

    private readonly Option<string[]> _published = new("--published")
    {
        Description = "A document's publication date, where the document does not say it; repeatable.", HelpName = "FILE=DATE",
    };

    private readonly Option<string> _documentType = DocumentType();

    private readonly Option<string> _language = new("--language") { Description = "The documents' language; default: recognised.", HelpName = "CODE" };

    private readonly Option<string> _jobs = new("--jobs") { Description = "How many threads work; default: one a core. The result does not depend on it.", HelpName = "N" };

    private readonly Option<string> _rules = Rules();

    private readonly CalendarOptions _calendar = new();

    public void AddTo(Command command)
    {
        command.Add(_paths);
        command.Add(_published);
        command.Add(_documentType);
        command.Add(_language);
        _calendar.AddTo(command);
        command.Add(_rules);
        command.Add(_jobs);
    }

    /// <exception cref="CliException">A value is not what the option takes.</exception>
    public InputRequest Read(ParseResult parsed) => new()
    {
        Paths = [.. parsed.GetRequiredValue(_paths)],
        Published = [.. parsed.GetValue(_published) ?? []],
        Genre = GenreOf(parsed.GetValue(_documentType)),
        Language = parsed.GetValue(_language),
        Conventions = _calendar.Read(parsed),
        Rules = parsed.GetValue(_rules),
        Jobs = OptionValues.Count("--jobs", parsed.GetValue(_jobs), 1, MostJobs) ?? Environment.ProcessorCount,
    };

    /// <summary>The option that several verbs take: a file of the folder replaces the built-in one of its name, other files are added.</summary>
    public static Option<string> Rules() => new("--rules") { Description = "A folder of tagging rules to add to the built-in ones; a file replaces the one of its name.", HelpName = "DIR" };

    /// <summary>The option that several verbs take.</summary>
    public static Option<string> DocumentType()
    {
        var option = new Option<string>("--document-type")
        {
            Description = "How relative dates anchor: news (publication date) or narrative (the date before); default: recognised for each document.",
            HelpName = "news|narrative",
        };
        option.CompletionSources.Add("news", "narrative");
        return option;
    }

    /// <exception cref="CliException">It is no document type.</exception>
    public static DocumentGenre? GenreOf(string? value) => value switch
    {
        null => null,
        "news" => DocumentGenre.News,
        "narrative" => DocumentGenre.Narrative,
        _ => throw OptionValues.Bad("--document-type", value, "news or narrative"),
    };
}
