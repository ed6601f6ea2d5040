namespace Chronology.Tests;

/// <summary>Tests that measure processor time: each runs alone, so that no other's work counts for its own.</summary>
[CollectionDefinition(nameof(CostTests), DisableParallelization = true)]
public class CostTests;
