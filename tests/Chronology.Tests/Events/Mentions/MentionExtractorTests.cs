using Chronology.Events;
using Chronology.Events.Mentions;

namespace Chronology.Tests.Events.Mentions;

public class MentionExtractorTests
{
    [Theory]
    [InlineData("The city council approved the new budget on [Tuesday].", "approve", "City council approves the new budget", Modality.Happened)]
    [InlineData("Goalkeeper Maria Lindqvist signed a three-year contract with Rovers on [Monday], the club said.", "agree", "Lindqvist signs a three-year contract with Rovers", Modality.Happened)]
    [InlineData("A magnitude 6.1 earthquake struck the coast of Orland on [March 3], killing at least 12 people.", "disaster", "Magnitude 6.1 earthquake strikes the coast of Orland", Modality.Happened)]
    [InlineData("The trial is scheduled to begin on [April 4].", "begin", "Trial to begin", Modality.Planned)]
    [InlineData("The trial was scheduled for [April 4].", "court", "Trial", Modality.Planned)]
    [InlineData("Prime Minister Anna Kovac will visit Brenna on [Friday] for talks with President Ilir Dosti.", "visit", "Kovac to visit Brenna for talks with Dosti", Modality.Planned)]
    [InlineData("Rebels denied that they had attacked the village on [Sunday].", "attack", "Rebels deny they had attacked the village", Modality.Denied)]
    [InlineData("No meeting took place on [Tuesday], the ministry said.", "meet", "No meeting takes place", Modality.Denied)]
    [InlineData("The ministry did not hold talks with the rebels on [Monday].", "communicate", "Ministry does not hold talks with the rebels", Modality.Denied)]
    [InlineData("Unions called for a general strike on [May 1].", "urge", "Unions call for a general strike", Modality.Happened)]
    [InlineData("Workers plan to strike on [May 1].", "protest", "Workers to strike", Modality.Planned)]
    [InlineData("Following the collapse of the bank in [2008], regulators tightened the rules.", "disaster", "Collapse of the bank", Modality.Happened)]
    [InlineData("The agreement was reached in Geneva on [Monday].", "agree", "Agreement is reached in Geneva", Modality.Happened)]
    [InlineData("[Monday] marks the tenth anniversary of the accident.", "anniversary", "Tenth anniversary of the accident", Modality.Happened)]
    [InlineData("Kovac said on [Monday] she would resign.", "announce", "Kovac says she would resign", Modality.Happened)]
    [InlineData("According to the police, the suspect fled to Brenna on [Friday].", "depart", "Suspect flees to Brenna", Modality.Happened)]
    [InlineData("The new law takes effect on [1 January].", "begin", "New law takes effect", Modality.Happened)]
    [InlineData("Officials say the election could be held on [Nov. 3].", "elect", "Election could be held", Modality.Planned)]
    [InlineData("As [tomorrow] marks Tal Eder's birthday, the king sent a letter.", "birth", "Eder's birthday", Modality.Happened)]
    [InlineData("Thousands marched through the capital on [Saturday] to protest against the reform.", "protest", "Thousands march through the capital to protest against the reform", Modality.Happened)]
    [InlineData("PORTO, May 18 - Home favourite Rita Alvero won her third title on [Saturday], beating Ines Couto in the final.", "contest", "Home favourite Alvero wins her third title", Modality.Happened)]
    [InlineData("The company, founded in 1987, said on [Wednesday] that it would cut 400 jobs.", "announce", "Company says it would cut 400 jobs", Modality.Happened)]
    [InlineData("His lawyer, Simon Ode, said on [Saturday] that he would appeal.", "announce", "Ode says he would appeal", Modality.Happened)]
    [InlineData("The takeover is expected to be completed in [m:June].", "trade", "Takeover to be completed", Modality.Planned)]
    [InlineData("Unions plan a protest outside the ministry on [Thursday].", "protest", "Protest outside the ministry", Modality.Planned)]
    [InlineData("The probe is due to release a lander in [m:June].", "unveil", "Probe to release a lander", Modality.Planned)]
    [InlineData("A donors' conference will be held in Ordino on [March 1].", "meet", "Donors' conference to be held in Ordino", Modality.Planned)]
    [InlineData("After winning the cup in [2014], the team lost every final.", "contest", "Team wins the cup", Modality.Happened)]
    [InlineData("The ministry didn't hold talks on [Monday].", "communicate", "Ministry does not hold talks", Modality.Denied)]
    [InlineData("President Orlo Vint won't visit Brenna on [Friday].", "visit", "Vint will not visit Brenna", Modality.Denied)]
    [InlineData("\"We will not leave,\" Orlo Dosti told reporters on [Tuesday].", "say", "Dosti: \"We will not leave\"", Modality.Happened)]
    [InlineData("The bridge was hit in [1987], when more than 900 people died.", "die", "More than 900 people die", Modality.Happened)]
    [InlineData("Public Citizen, founded in [1971] by Ralph Nader, then launched a boycott.", "build", "Public Citizen is founded by Nader", Modality.Happened)]
    [InlineData("Shares of firms involved in operating the rig plummeted [last week].", "plummet", "Shares of firms involved in operating the rig plummet", Modality.Happened)]
    [InlineData("The judge sentenced the former mayor, Tom Alder, to six years in prison on [Friday].", "court", "Judge sentences Alder to six years in prison", Modality.Happened)]
    [InlineData("Protests against the governor that began on [June 2] swiftly turned violent.", "begin", "Protests against the governor begin", Modality.Happened)]
    [InlineData("The garrison put up scattered, stubborn resistance in the port on [Tuesday].", "put", "Garrison puts up scattered, stubborn resistance in the port", Modality.Happened)]
    [InlineData("Envoy Tom Alder was tired. He resigned on [Monday].", "resign", "Alder resigns", Modality.Happened)]
    public void Extract_TellsOneEvent(string marked, string triggerClass, string headline, Modality modality)
    {
        var mention = MarkedText.Only(marked);
        Assert.Equal((headline, triggerClass, modality), (mention.Headline, mention.TriggerClass, mention.Modality));
    }

    [Theory]
    [InlineData("The hospital, where 30 patients died in [m:March], was closed by the authorities on [Tuesday].", "30 patients die | Hospital is closed by the authorities")]
    [InlineData("Police arrested two men on [Sunday] and charged them on [Monday].", "Police arrest two men | Police charge them")]
    [InlineData("The bill was passed by parliament in [2019] and signed by the president on [2 January 2020].", "Bill is passed by parliament | Bill is signed by the president")]
    [InlineData("The volcano erupted again on [Monday], days after a first eruption on [June 2].", "Volcano erupts | First eruption")]
    [InlineData("The spacecraft landed on the asteroid on [July 9] and will return to Earth in [2027].", "Spacecraft lands on the asteroid | Spacecraft to return to Earth")]
    public void Extract_TellsEachEvent(string marked, string headlines) =>
        Assert.Equal(headlines, string.Join(" | ", MarkedText.Read(marked).Mentions().Select(mention => mention.Headline)));

    [Theory]
    [InlineData("Tickets for the concert on [June 5] cost 40 euros, before [June 5] they were free.")]
    [InlineData("He has lived there since [2015].")]
    [InlineData("Alliances define the region [today].")]
    [InlineData("The museum stays closed until [Monday].")]
    [InlineData("Prosecutors have known until [12 April] how to decide.")]
    [InlineData("If the council resigns on [Monday], elections follow.")]
    [InlineData("The document must be read before [Monday].")]
    public void Extract_TellsNone(string marked) => Assert.Empty(MarkedText.Read(marked).Mentions());

    /// <summary>A relative clause need not have a verb of its own; what hangs on it must not look for one.</summary>
    [Theory]
    [InlineData("With them was engineer Tomas Dunn, who his brother confirmed [Wednesday] was found injured after being robbed by the thieves.")]
    [InlineData("The riots in Harlow sparked unrest in Denby, which in turn on [Monday] helped persuade traders to close.")]
    public void Extract_RelativeClauseWithoutVerb_IsRead(string marked) => Assert.All(MarkedText.Read(marked).Mentions(), static mention => Assert.NotEqual("", mention.Headline));

    /// <summary>A clause without a subject turns to the main clause for its line, which may be the clause itself: without an end to that, the stack runs over.</summary>
    [Theory]
    [InlineData("Delivered [21 April 2010].")]
    [InlineData("Thank you for coming [tonight] there 's a reason for this.")]
    [InlineData("There was clearly a bad day [yesterday] in terms of raids on shops.")]
    public void Extract_ClauseThatTurnsToItself_Ends(string marked) => Assert.All(MarkedText.Read(marked).Mentions(), static mention => Assert.NotEqual("", mention.Headline));

    [Fact]
    public void Extract_MarksBackground()
    {
        var mention = MarkedText.Only("Russia helped to revive the [2015] nuclear accord.");
        Assert.True(mention.IsBackground);
        Assert.Equal(("agree", "accord", "Nuclear accord"), (mention.TriggerClass, mention.Trigger, mention.Headline));
    }

    [Fact]
    public void Extract_GivesTheCallItsPeople()
    {
        var mentions = MarkedText.Read("President Orlo Vint held a phone call with Premier Tal Eder. The call follows an earlier call on [July 28].").Mentions();
        var mention = Assert.Single(mentions);
        Assert.Equal(("", "Earlier call between Vint and Eder"), (mention.Ordinal, mention.Headline));
        Assert.Equal(["Orlo Vint", "Tal Eder"], mention.Participants.Select(name => name.Canonical));
    }

    [Fact]
    public void Extract_TellsWhereAndWhoSays()
    {
        var mention = MarkedText.Only("Envoys from Chad signed a treaty in Brenna on [Monday], the Kremlin said.");
        Assert.Equal(["Brenna"], mention.Places.Select(name => name.Canonical));
        Assert.Equal(["Chad"], mention.Participants.Select(name => name.Canonical));
        Assert.Equal("Kremlin", mention.Attribution?.Canonical);
    }

    [Fact]
    public void Extract_DatesTheClauseAfterWhen()
    {
        var mention = MarkedText.Only("The push follows a development on [Saturday, October 4], when President Orlo Vint urged rebels to lay down arms.");
        Assert.Equal(("urge", "Vint urges rebels to lay down arms"), (mention.TriggerClass, mention.Headline));
    }
}
