using System.Collections.Immutable;
using Chronology.Cli.Options;

namespace Chronology.Cli.Writing;

/// <summary>What came of writing.</summary>
/// <param name="Files">The files now in place, in the order asked for.</param>
/// <param name="Missing">Why a format could not be made although nothing was wrong with the request's files; null when all were.</param>
/// <param name="Warnings">What was written otherwise than it should be, one sentence each.</param>
public sealed record WrittenReport(ImmutableArray<string> Files, CliException? Missing, ImmutableArray<string> Warnings)
{
    /// <summary>Says the warnings, unless errors alone are asked for.</summary>
    public void Warn(TextWriter output, Verbosity verbosity)
    {
        foreach (var warning in verbosity == Verbosity.Quiet ? [] : Warnings)
        {
            output.WriteLine(Messages.Warning(VisibleText.Of(warning)));
        }
    }
}
