using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;

namespace Chronology.Cli;

/// <summary>Finds what is wrong with a command line and says it in one sentence.</summary>
public static class UsageCheck
{
    /// <summary>False for <c>--help</c>, <c>--version</c> and completion, which answer whatever else the line says.</summary>
    public static bool Applies(ParseResult parsed) => parsed.Action is null or ParseErrorAction || parsed.Action == parsed.CommandResult.Command.Action;

    /// <exception cref="CliException">Something is wrong.</exception>
    public static void Demand(ParseResult parsed)
    {
        if ((UnknownVerb(parsed) ?? UnknownOption(parsed) ?? FirstError(parsed)) is { } sentence)
        {
            throw new CliException(ExitCode.Usage, sentence);
        }
    }

    private static string? UnknownVerb(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        if (command.Subcommands.Count == 0)
        {
            return null;
        }

        var verbs = command.Subcommands.Where(verb => !verb.Hidden).Select(verb => verb.Name).ToList();
        var given = parsed.UnmatchedTokens.FirstOrDefault(token => !token.StartsWith('-'));
        return given is not null ? Messages.UnknownVerb(given, Nearest.Of(given, verbs), verbs)
            : parsed.UnmatchedTokens.Count == 0 ? Messages.MissingSubVerb(NameOf(command), verbs)
            : null;
    }

    /// <remarks>The parser takes a mistyped option for one more PATH, so arguments are looked through too, up to a "--".</remarks>
    private static string? UnknownOption(ParseResult parsed)
    {
        var arguments = parsed.CommandResult.Children.OfType<ArgumentResult>().SelectMany(argument => argument.Tokens)
            .Concat(parsed.CommandResult.Children.OfType<OptionResult>().SelectMany(option => option.Tokens).Where(token => token.Value.StartsWith("--", StringComparison.Ordinal)))
            .ToHashSet(ReferenceEqualityComparer.Instance);
        foreach (var token in parsed.Tokens.TakeWhile(token => token.Type != TokenType.DoubleDash))
        {
            var isSuspect = arguments.Contains(token) || parsed.UnmatchedTokens.Contains(token.Value);
            if (isSuspect && token.Value.Length > 1 && token.Value[0] == '-')
            {
                var name = token.Value.Split('=', ':')[0];
                return Messages.UnknownOption(name, Nearest.Of(name, OptionNames(parsed)), HelpCommand(parsed.CommandResult.Command));
            }
        }

        return null;
    }

    private static string? FirstError(ParseResult parsed)
    {
        if (parsed.Errors.Count == 0)
        {
            return null;
        }

        var command = parsed.CommandResult.Command;
        var (verb, help) = (NameOf(command), HelpCommand(command));
        return parsed.Errors[0] switch
        {
            { SymbolResult: OptionResult { Tokens.Count: 0 } option } => Messages.MissingValue(option.IdentifierToken?.Value ?? option.Option.Name),
            { SymbolResult: OptionResult { Tokens.Count: > 1 } option } => Messages.GivenTwice(option.Option.Name),
            { SymbolResult: ArgumentResult { Tokens.Count: 0, Argument: var argument } } => Messages.MissingArgument(argument.HelpName ?? argument.Name, verb, help),
            _ when parsed.UnmatchedTokens.Count > 0 => Messages.UnexpectedArgument(parsed.UnmatchedTokens[0], help),
            var error => error.Message,
        };
    }

    private static IEnumerable<string> OptionNames(ParseResult parsed)
    {
        for (SymbolResult? at = parsed.CommandResult; at is not null; at = at.Parent)
        {
            foreach (var option in ((CommandResult)at).Command.Options.Where(option => !option.Hidden))
            {
                yield return option.Name;
                foreach (var alias in option.Aliases)
                {
                    yield return alias;
                }
            }
        }
    }

    private static string HelpCommand(Command command) => command is RootCommand ? Messages.Program : $"{Messages.Program} {PathOf(command)}";

    /// <summary>"templates eject" for a verb under a verb.</summary>
    private static string PathOf(Command command) =>
        command.Parents.OfType<Command>().FirstOrDefault() is { } parent and not RootCommand ? $"{PathOf(parent)} {command.Name}" : command.Name;

    private static string NameOf(Command command) => command is RootCommand ? Messages.Program : command.Name;
}
