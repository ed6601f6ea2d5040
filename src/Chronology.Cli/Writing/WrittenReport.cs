using System.Collections.Immutable;

namespace Chronology.Cli.Writing;

/// <summary>What came of writing.</summary>
/// <param name="Files">The files now in place, in the order asked for.</param>
/// <param name="Missing">Why a format could not be made although nothing was wrong with the request's files; null when all were.</param>
public sealed record WrittenReport(ImmutableArray<string> Files, CliException? Missing);
