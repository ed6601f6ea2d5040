namespace Chronology.Tests.Events.Mentions;

/// <summary>What happened on several days is told of each.</summary>
public class CoordinatedDatesTests
{
    [Theory]
    [InlineData("The choir sang in Denby on [11 June] and [3 July].", 2)]
    [InlineData("The choir sang in Denby in [1998] and again in [2002].", 2)]
    [InlineData("The choir sang in Denby in [1998], [2001] and [2002].", 3)]
    [InlineData("Concerts are planned for [1998] and [2002].", 2)]
    public void EachDay_IsTold(string marked, int count)
    {
        var mentions = MarkedText.Read(WithDays(marked)).Mentions();
        Assert.Equal(count, mentions.Length);
        Assert.Single(mentions.Select(static mention => mention.Headline).Distinct());
        Assert.Single(mentions.Select(static mention => mention.TriggerClass).Distinct());
    }

    [Theory]
    [InlineData("The choir sang in Denby in [1998], [m:June].", 1)]
    [InlineData("The choir has not sung until [1998] and [2002].", 0)]
    [InlineData("The choir has sung since [1998] and [2002].", 0)]
    public void NoPairOfDays_IsNotToldTwice(string marked, int count) => Assert.Equal(count, MarkedText.Read(marked).Mentions().Length);

    [Fact]
    public void DayOfAnotherVerb_IsItsOwn() => Assert.Equal(
        ["Choir sings", "Mayor resigns"],
        MarkedText.Read("The choir sang in [1998] and in [2002] the mayor resigned.").Mentions().Select(static mention => mention.Headline));

    // Marked days are all one day; years differ.
    private static string WithDays(string marked) => marked.Replace("[11 June]", "[1998]", StringComparison.Ordinal).Replace("[3 July]", "[2002]", StringComparison.Ordinal);
}
