namespace Chronology.Tests.Conventions;

/// <summary>Fails with every offender at once, so that one run shows all there is to mend.</summary>
internal static class Violations
{
    public static void AssertNone(string law, IEnumerable<string> offenders)
    {
        var all = offenders.ToList();
        Assert.True(all.Count == 0, law + "\n  " + string.Join("\n  ", all));
    }
}
