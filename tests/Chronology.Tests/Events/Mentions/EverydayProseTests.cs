using Chronology.Events;

namespace Chronology.Tests.Events.Mentions;

/// <summary>Events as minutes, mails, letters and reports tell them.</summary>
public class EverydayProseTests
{
    [Theory]
    [InlineData("The fire broke out shortly after [2 am on 13 September].", "Fire breaks out")]
    [InlineData("The alarm rang just before [midnight].", "Alarm rings")]
    [InlineData("All passengers were taken off by lifeboat by [3 am].", "All passengers are taken off by lifeboat")]
    [InlineData("Any claim must be made no later than [9 July].", "Any claim must be made")]
    [InlineData("He told me the pallets had left Hamburg on [Monday].", "Pallets leave Hamburg")]
    [InlineData("Ann Cole told reporters the deal was signed on [Monday].", "Deal is signed")]
    [InlineData("Ann Cole found the letter that Tom Alder wrote to his sister on [Monday].", "Alder writes the letter to his sister")]
    [InlineData("The next meeting is on [3 November].", "Next meeting")]
    [InlineData("Her aide presented the plan, but Tom Alder kept the budget; it was voted down on [Monday].", "Budget is voted down")]
    public void Event_IsTold(string marked, string headline) => Assert.Contains(headline, MarkedText.Read(marked).Mentions().Select(static mention => mention.Headline));

    [Theory]
    [InlineData("The fire broke out after [13 September].")]
    [InlineData("The fire was known before [Monday].")]
    [InlineData("The plan was better than [Monday].")]
    public void Day_ThatOnlyBounds_TellsNoEvent(string marked) => Assert.Empty(MarkedText.Read(marked).Mentions());

    [Fact]
    public void Verbs_InARow_AreEachTold() => Assert.Equal(
        ["Talks collapse", "Talks resume", "Talks end in a deal"],
        MarkedText.Read("Talks collapsed on [28 April], resumed on [Saturday] and ended in a deal on [Wednesday].").Mentions().Select(static mention => mention.Headline));

    [Fact]
    public void Apposition_IsNoVerbInARow() =>
        Assert.Single(MarkedText.Read("The owner closed the mill on [Monday], a blow to Denby, and left.").Mentions());

    [Fact]
    public void Rally_ThatIsSet_IsTheEventOfItsDay()
    {
        var mention = MarkedText.Only("Residents said a rally set for [Thursday] would go ahead.");
        Assert.Equal("protest", mention.TriggerClass);
        Assert.Equal(Modality.Planned, mention.Modality);
    }

    [Theory]
    [InlineData("Ann Cole met Tom Alder at the mill. Both men were seen in Denby on [Monday].", 2)]
    [InlineData("Ann Cole met Tom Alder at the mill. It rained. The road was wet. The river rose. The fair went on. Both men were seen in Denby on [Monday].", 0)]
    public void Both_MeansThePairThatWasNamedLately(string marked, int people) =>
        Assert.Equal(people, MarkedText.Read(marked).Mentions()[^1].Participants.Count(static name => name.Kind == NameKind.Person));

    /// <summary>Who met a clerk that nobody names does not take part in "the next meeting".</summary>
    [Fact]
    public void Participant_OfAnotherMeeting_IsNotInvented() =>
        Assert.Empty(MarkedText.Read("Ann Cole will meet the engineer on [Monday]. The next meeting is on [3 November].").Mentions()[^1].Participants);
}
