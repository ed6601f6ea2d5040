using Chronology.Cli.Options;
using Chronology.Cli.Output;
using Chronology.Resolution;
using Chronology.Tagging;
using Chronology.Tagging.Grammar;

namespace Chronology.Cli.Building;

/// <summary>The user's own tagging rules.</summary>
public static class UserRules
{
    private const string DefaultLanguage = "en";

    private const string Pattern = "*.rules";

    /// <summary>Null when there are none: each document then gets the built-in rules of its language.</summary>
    /// <remarks>A file of the folder replaces the built-in file of the same name; other files are added.</remarks>
    /// <exception cref="CliException">The folder holds no rules, a file is wrong, or a rule does not hold to its examples.</exception>
    public static TemporalTagger? Tagger(InputRequest request) => Tagger(request.Rules, request.Language);

    /// <inheritdoc cref="Tagger(InputRequest)"/>
    public static TemporalTagger? Tagger(string? folder, string? code)
    {
        if (folder is null)
        {
            return null;
        }

        var language = (code ?? DefaultLanguage).Split('-')[0].ToLowerInvariant();
        var own = Read(folder);
        var ownNames = own.Select(file => Path.GetFileName(file.Name)).ToHashSet(StringComparer.Ordinal);
        var builtIn = RuleSet.BuiltIn(language).Where(file => !ownNames.Contains(Path.GetFileName(file.Name)));
        try
        {
            var tagger = new TemporalTagger(RuleSet.Load(language, builtIn.Concat(own)));
            return RuleExampleCheck.Wrong(tagger).FirstOrDefault() is { } wrong ? throw new CliException(ExitCode.Usage, wrong) : tagger;
        }
        catch (RuleFormatException e)
        {
            throw new CliException(ExitCode.Usage, e.Message, e);
        }
    }

    private static List<RuleText> Read(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new CliException(ExitCode.Usage, Messages.NoSuchInput(folder));
        }

        var files = Directory.EnumerateFiles(folder, Pattern, SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
        return files.Count > 0 ? files.ConvertAll(ReadFile) : throw new CliException(ExitCode.Usage, Messages.NoRules(folder));
    }

    private static RuleText ReadFile(string path)
    {
        try
        {
            return new RuleText(path.Replace(Path.DirectorySeparatorChar, '/'), File.ReadAllText(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CliException(ExitCode.Usage, Messages.NotReadable(path, FileFailure.Reason(e)), e);
        }
    }
}
