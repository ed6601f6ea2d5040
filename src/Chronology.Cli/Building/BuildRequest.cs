using System.Collections.Immutable;
using Chronology.Cli.Options;

namespace Chronology.Cli.Building;

/// <summary>All that a run of <c>build</c> is asked for.</summary>
public sealed record BuildRequest(InputRequest Input, TimelineOptions Selection, WritingRequest Writing, ImmutableArray<string> FailOn, Verbosity Verbosity);
