namespace Chronology.Tests.Corpora;

/// <summary>The moves that the tests make: within a year, over a year's end, back, over leap days, far back.</summary>
public static class SeedMoves
{
    public static TheoryData<int> Weeks => [4, 13, 52, -30, 104, -261];
}
