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

    [Theory]
    [InlineData("Rovers host Ashby again on [12 December].", "Rovers host Ashby")]
    [InlineData("Lina Castell (born [12 May 1978] in Porto) is a conductor.", "Castell is born in Porto")]
    [InlineData("The container ship Maria Helena docked on [Monday].", "Container ship Maria Helena docks")]
    [InlineData("Orla will conduct a set of pressure tests on the well on [Monday].", "Orla to conduct a set of pressure tests on the well")]
    [InlineData("The mayor said the head of the ferry union plans to resign on [Monday].", "Head of the ferry union to resign")]
    [InlineData("The Harbour Council (HC) wins the right to fish on [Monday].", "Harbour Council wins the right to fish")]
    [InlineData("The council was blamed on [Monday] in the month-old dispute over the mill.", "Council is blamed in the month-old dispute over the mill")]
    [InlineData("The crews of the harbour board corked the last of the three old relief tunnels deep beneath the abandoned customs warehouse on [Monday].", "Crews of the harbour board cork the last of the three old relief tunnels")]
    public void Line_ReadsWell(string marked, string headline) => Assert.Equal(headline, MarkedText.Read(marked).Mentions()[0].Headline);

    [Theory]
    [InlineData("Ann Cole was arrested in Denby. Police charged her on [Monday].", "Police charge Cole")]
    [InlineData("Ann Cole was arrested in Denby. Police charged her brother on [Monday].", "Police charge her brother")]
    [InlineData("Sunita Rao runs the bank. “We ran out of milk on [Monday],” she said.", "Rao: “We ran out of milk”")]
    [InlineData("Dawn Petty was arrested in Denby. She appeared in court on [Monday].", "Petty appears in court")]
    [InlineData("Ann Cole won a prize. She moved to Denby in [1951]. Her book was praised. The river rose. She retired in [1998].", "Cole retires")]
    public void Person_IsNamed(string marked, string headline) => Assert.Equal(headline, MarkedText.Read(marked).Mentions()[^1].Headline);

    [Theory]
    [InlineData("NORA FENN, HARBOUR MASTER: Well, it was late. We closed the lock on [Monday].", "Fenn: “We closed the lock”")]
    [InlineData("MR BELL: I saw the crack on [Monday].", "Bell: “I saw the crack”")]
    [InlineData("NOTE: The lock is old. We closed the lock on [Monday].", "We closed the lock")]
    public void Transcript_NamesWhoSpeaks(string marked, string headline) => Assert.Equal(headline, MarkedText.Read(marked).Mentions()[^1].Headline);

    [Theory]
    [InlineData("We know the lock was closed on [Monday].", "Lock is closed")]
    [InlineData("We closed the lock on [Monday].", "We closed the lock")]
    public void Deed_OfNobodyNamed_IsTold(string marked, string headline) => Assert.Equal(headline, Assert.Single(MarkedText.Read(marked).Mentions()).Headline);

    [Theory]
    [InlineData("I think of it on [Monday].")]
    [InlineData("A shelf fell on Jack [Noon] of Denby.")]
    [InlineData("In the month-old dispute nobody gave way, and the [month]-old dispute went on.")]
    public void Thought_OrMeasure_IsNoEvent(string marked) => Assert.Empty(MarkedText.Read(marked).Mentions());

    [Fact]
    public void Ship_IsNoFirm() => Assert.DoesNotContain(
        MarkedText.Read("The ferry Nordlys ran aground on [Monday].").Mentions().SelectMany(static mention => mention.Participants), static name => name.Kind is NameKind.Organization or NameKind.Person);

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
    [InlineData("Ann Cole, born in [1979], won the title in [2006].", "Cole is born | Cole wins the title")]
    [InlineData("She married Tom Hall, born in [1979], in [2006].", "Hall is born | She marries Hall")]
    [InlineData("The bridge was begun in [1979] and given to the town in [2006].", "Bridge is begun | Bridge is given to the town")]
    public void BareParticiple_QualifiesItsNoun(string marked, string headlines) =>
        Assert.Equal(headlines, string.Join(" | ", MarkedText.Read(marked).Mentions().Select(static mention => mention.Headline)));

    [Theory]
    [InlineData("In [1879] steam replaced water, and in [1891] a second chimney was added.", "Steam replaces water | Second chimney is added")]
    [InlineData("Term began on [Monday] and ends on [15 December].", "Term begins | Term ends")]
    [InlineData("Dosti was born in [1968], joined the Green Party in [1995] and was elected mayor in [2008].", "Dosti is born | Dosti joins the Green Party | Dosti is elected mayor")]
    [InlineData("Our open day is on [14 October].", "Open day")]
    [InlineData("A review is planned for [13 March].", "Review")]
    [InlineData("The customer reported missing files from [1 March].", "")]
    [InlineData("The mill is in Denby on [14 October].", "")]
    [InlineData("Rebuilding began in [1946] and lasted until [1955].", "Rebuilding begins")]
    [InlineData("A walker who had been missing since [Thursday] was found alive on [Sunday].", "Walker is found alive")]
    [InlineData("Workers at the mill voted on [Friday] to occupy the factory from [Monday].", "Workers at the mill vote to occupy the factory | Workers at the mill to occupy the factory")]
    [InlineData("Next meeting: [4 March].", "Next meeting")]
    [InlineData("Note to all: [4 March].", "")]
    [InlineData("Her book appeared in [1974] and was reprinted in [1980].", "Her book appears | Her book is reprinted")]
    public void VerbOfEachYear_IsTold(string marked, string headlines) => BareParticiple_QualifiesItsNoun(marked, headlines);

    [Theory]
    [InlineData("The pool has been closed since [20 March].", "end")]
    [InlineData("It was the first defeat for Denby since [17 August], when they lost at Corley.", "contest")]
    public void WhatLastsSinceADay_WasDoneThen(string marked, string triggerClass) => Assert.Equal(triggerClass, MarkedText.Only(marked).TriggerClass);

    [Theory]
    [InlineData("The club has been led by Ann Cole since [2001].", "lead")]
    public void StateThatGoesOn_IsToldFromItsFirstDay(string marked, string trigger) => Assert.Equal(trigger, MarkedText.Only(marked).Trigger);

    [Theory]
    [InlineData("He has been fond of Ann Cole since [2001].")]
    [InlineData("He has not led the club since [2001].")]
    [InlineData("The pool has not been closed since [2001].")]
    [InlineData("She appeared tired in [2001].")]
    public void State_TellsNone(string marked) => Assert.Empty(MarkedText.Read(marked).Mentions());

    [Fact]
    public void RelativeClauseWithoutPronoun_IsToldApart() => Assert.Equal(
        ["send", "arrive"], MarkedText.Read("The pallets you sent on [28 October] arrived on [Friday].").Mentions().Select(static mention => mention.Trigger));

    [Theory]
    [InlineData("Two men, Karl Weiss, 41, and Jan Horn, 38, died on [Friday] when a wall gave way.", "Karl Weiss, Jan Horn")]
    [InlineData("Police arrested two men, Karl Weiss, 41, and Jan Horn, 38, on [Friday].", "Karl Weiss, Jan Horn")]
    [InlineData("Two men, friends of Karl Weiss, died on [Friday].", "")]
    public void Person_NamedBeside_TakesPart(string marked, string people) =>
        Assert.Equal(people, string.Join(", ", MarkedText.Only(marked).Participants.Where(static name => name.Kind == NameKind.Person).Select(static name => name.Canonical)));

    /// <summary>A letter is an act of its own; what is only said stands back behind what happened.</summary>
    [Theory]
    [InlineData("The roof leaked again on [2 May]; Ann Cole wrote to Tom Alder on [the 3rd] but got no reply.", "leak write")]
    [InlineData("The roof leaked again on [2 May], Ann Cole said on [the 3rd].", "leak")]
    public void Letter_IsToldBesideWhatHappened(string marked, string triggers) =>
        Assert.Equal(triggers, string.Join(' ', MarkedText.Read(marked).Mentions().Select(static mention => mention.Trigger)));

    [Theory]
    [InlineData("Nine people died on [Sunday] when a bus crashed into a lorry.", "disaster")]
    [InlineData("Nine people died on [Sunday], when the mayor spoke.", "communicate")]
    [InlineData("Nine people died on [Sunday] when the mayor spoke.", "die")]
    public void Death_WithItsCause_IsOneEvent(string marked, string triggerClass) => Assert.Equal(triggerClass, MarkedText.Only(marked).TriggerClass);

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
