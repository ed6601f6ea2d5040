using Chronology.Events;

namespace Chronology.Tests.Events.Mentions;

/// <summary>Last days, and what readers are asked to.</summary>
public class DeadlineTests
{
    [Theory]
    [InlineData("Prosecutors have until [12 April] to decide.", "Prosecutors to decide")]
    [InlineData("The company has until [Friday] to appeal.", "Company to appeal")]
    [InlineData("The mayor said the council has until [1 December] to pay.", "Council to pay")]
    public void DayGivenToAct_IsTheLastPossible(string marked, string headline)
    {
        var mention = MarkedText.Only(marked);
        Assert.Equal((headline, Modality.Planned, true), (mention.Headline, mention.Modality, mention.When.Date!.IsStartOpen));
    }

    [Theory]
    [InlineData("The deadline for applications is [5 May].", "Deadline for applications")]
    [InlineData("The closing date for the grant is [5 May].", "Closing date for the grant")]
    [InlineData("The last day for claims is [5 May].", "Last day for claims")]
    public void DayCalledTheLast_IsPlanned(string marked, string headline)
    {
        var mention = MarkedText.Only(marked);
        Assert.Equal((headline, Modality.Planned), (mention.Headline, mention.Modality));
    }

    [Theory]
    [InlineData("Applications for the grant close on [5 May].", "Applications for the grant close")]
    [InlineData("Shares in the bank rise on [Monday].", "Shares in the bank rise")]
    public void VerbOfAPlural_BehindASingular_IsTold(string marked, string headline) => Assert.Equal(headline, MarkedText.Only(marked).Headline);

    [Theory]
    [InlineData("Join us on [25 October] for a reading.", Modality.Planned)]
    [InlineData("Please join us for a concert on [25 October].", Modality.Planned)]
    [InlineData("Return the keys by [5 May].", Modality.CalledFor)]
    [InlineData("Please send your form to the office by [5 May].", Modality.CalledFor)]
    [InlineData("Meet us at the station on [5 May].", Modality.CalledFor)]
    public void Request_IsTold(string marked, Modality modality) => Assert.Equal(modality, MarkedText.Only(marked).Modality);

    [Fact]
    public void DeadlineOfItsOwnVerb_StandsBesideAnother() => Assert.Equal(
        ["Repairs to start", "Repairs to be finished"],
        MarkedText.Read("Repairs will start on [2 November] and are to be finished by [20 December].").Mentions().Select(static mention => mention.Headline));

    [Theory]
    [InlineData("The landlord received a notice on [4 September] that required it to repair the stairs by [31 October].", 2)]
    [InlineData("The landlord promised on [4 September] to repair the stairs by [2030].", 1)]
    public void LastDay_BindsBesideWhatBroughtIt_AYearDoesNot(string marked, int count) => Assert.Equal(count, MarkedText.Read(marked).Mentions().Length);

    [Fact]
    public void WhatIsOrdered_IsCalledFor() => Assert.Equal(Modality.CalledFor, MarkedText.Only("The inspector orders its replacement by [1 April].").Modality);

    [Theory]
    [InlineData("The council has stayed until [1 December] to help.")]
    [InlineData("The pool stays open until [5 May].")]
    [InlineData("The date of the letter was told before [5 May].")]
    [InlineData("Report problems since [5 May].")]
    [InlineData("Open the box after [5 May].")]
    public void DayThatOnlyBounds_TellsNone(string marked) => Assert.Empty(MarkedText.Read(marked).Mentions());

    [Theory]
    [InlineData("Return of the keys was agreed on [5 May].", Modality.Happened)]
    [InlineData("Work the firm began was stopped on [5 May].", Modality.Happened)]
    public void NounAtTheHead_IsNoRequest(string marked, Modality modality) => Assert.All(MarkedText.Read(marked).Mentions(), mention => Assert.Equal(modality, mention.Modality));
}
