using System.Collections.Immutable;
using Chronology.Text;

namespace Chronology.Cli.Building;

/// <summary>What was read.</summary>
/// <param name="Documents">In the order of the walk.</param>
/// <param name="Diagnostics">What reading had to say, in the same order.</param>
/// <param name="Unreadable">How many inputs could not be read.</param>
public sealed record InputSet(ImmutableArray<SourceDocument> Documents, ImmutableArray<Diagnostic> Diagnostics, int Unreadable);
