using Chronology.Cli.Options;
using Chronology.Input;

namespace Chronology.Cli.Building;

/// <summary>The end of a run that has nothing to read.</summary>
internal static class NoDocuments
{
    public static CliException In(InputRequest request) =>
        new(ExitCode.NothingFound, Messages.NoDocuments(string.Join(", ", request.Paths), DocumentFormats.Names));
}
