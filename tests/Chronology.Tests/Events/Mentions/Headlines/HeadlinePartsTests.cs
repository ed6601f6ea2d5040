namespace Chronology.Tests.Events.Mentions.Headlines;

/// <summary>What a line must keep of its sentence to say the same.</summary>
public class HeadlinePartsTests
{
    [Theory]
    [InlineData("The minister spent part of his [weekend] on the phone.", "Minister spends part of his weekend on the phone")]
    [InlineData("The request was made in a letter from the ministry, dated [23 June].", "The request was made in a letter from the ministry")]
    [InlineData("The club will be in breach of the rules come [Friday].", "Club to be in breach of the rules")]
    [InlineData("Orla was given the go-ahead [earlier today] by town officials.", "Orla is given the go-ahead by town officials")]
    [InlineData("The town voiced concern on [Thursday] about [recent] arrests in the valley.", "Town voices concern about recent arrests in the valley")]
    [InlineData("The accounts for 2014/15 were signed off on [Monday].", "Accounts for 2014/15 are signed off")]
    [InlineData("Rosa Lind resigned as warden with effect from [1 October].", "Lind resigns as warden")]
    [InlineData("The mayor promised on [Tuesday] to publish a bill before [the summer] recess.", "Mayor promises to publish a bill before the summer recess")]
    public void Date_GoesOrStaysWithItsPhrase(string marked, string headline) => Assert.Equal(headline, MarkedText.Read(marked).Mentions()[0].Headline);

    [Theory]
    [InlineData("Orla gained from a 12 percent rise in milk prices in [m:May].", "12 percent rise in milk prices")]
    [InlineData("The harbour shook after three meetings on [Saturday] between the unions.", "Three meetings between the unions")]
    [InlineData("One meeting on [Saturday] ended early.", "One meeting ends early")]
    public void Count_StaysWithItsNoun(string marked, string headline) => Assert.Equal(headline, MarkedText.Read(marked).Mentions()[0].Headline);

    [Theory]
    [InlineData("The clerk would have turned 100 on [Monday].", "Clerk would have turned 100")]
    [InlineData("The hall should have been opened on [Monday].", "Hall should have been opened")]
    [InlineData("The planes are not going to land on [Monday].", "Planes are not going to land")]
    [InlineData("The planes will not land on [Monday].", "Planes will not land")]
    [InlineData("The lid had to be put aside on [Saturday].", "Lid is put aside")]
    [InlineData("Robots a mile beneath the lake positioned the lid on [Friday].", "Robots a mile beneath the lake position the lid")]
    [InlineData("Authorities say the workers became ill on [Wednesday].", "Workers become ill")]
    [InlineData("The agency began an inquiry the day after the crash and published its report in [m:May].", "Agency publishes its report")]
    [InlineData("Tom Alder, 58, was cleared of all charges at an earlier hearing on [Monday].", "Alder is cleared of all charges at an earlier hearing")]
    [InlineData("Minutes of the council meeting held on [Monday] in the hall", "Council meeting is held in the hall")]
    [InlineData("The truce held on [Monday].", "Truce holds")]
    [InlineData("About 15,000 of the guests returned on [Monday].", "About 15,000 of the guests return")]
    [InlineData("In [m:May], 60 percent of the voters said they favour a tunnel.", "60 percent of the voters say they favour a tunnel")]
    [InlineData("The park was flooded in [1993] and again in [2002].", "Park is flooded")]
    [InlineData("The harbour was enlarged in [1979] and in [1984].", "Harbour is enlarged")]
    [InlineData("The guide Tom Alder, 46, and two climbers were buried on [Monday].", "Alder and two climbers are buried")]
    [InlineData("After talks with the union the mayor left on [Monday].", "After talks with the union the mayor left")]
    [InlineData("The mill said on Monday that it would close in [m:June], after talks with the union broke down.", "Mill would close")]
    [InlineData("The hearing set for [17 June] was put off.", "Hearing is put off")]
    [InlineData("The hall will be closed until at least [24 May].", "Hall to be closed")]
    [InlineData("The relief well could be completed on [27 July].", "Relief well could be completed")]
    public void Verb_SaysWhatTheSentenceSays(string marked, string headline) => Assert.Equal(headline, MarkedText.Read(marked).Mentions()[0].Headline);

    [Theory]
    [InlineData("The bank warned the firm on [Tuesday] that it would be fined.", "Bank warns the firm it would be fined")]
    [InlineData("The bank told the firm on [Tuesday] that the branch would close.", "Bank: the branch would close")]
    [InlineData("Please confirm by [Friday] that the pump has come.", "Confirm that the pump has come")]
    [InlineData("Ann Cole sent a letter warning the club that it will be in breach of the rules on [Friday].", "Club to be in breach of the rules")]
    [InlineData("The town voiced concern on [Thursday] about arrests and claims by their lawyer that some of them were beaten.", "The town voiced concern about arrests and claims by their lawyer that some of them were beaten")]
    [InlineData("“The victims are coming forward,” the town’s chief clerk, Paul Reed, told the Post on [Thursday].", "Reed: “The victims are coming forward”")]
    [InlineData("About 1,800 people crossed to Denby, and about 3,000 left on [Saturday], said Ann Cole, a clerk.", "About 3,000 leave")]
    [InlineData("Speaking to reporters on [Wednesday], Ann Cole said the city had no choice.", "Cole: the city had no choice")]
    [InlineData("Speaking in Denby on [Friday], the mayor called for calm.", "Mayor speaks in Denby")]
    public void Report_KeepsWhoIsTold(string marked, string headline) => Assert.Equal(headline, MarkedText.Read(marked).Mentions()[0].Headline);

    [Theory]
    [InlineData("Date of next meeting: [14 October].", "Next meeting")]
    [InlineData("2. Next meeting: [14 October].", "Next meeting")]
    [InlineData("Date of accident: [14 May].", "Accident")]
    [InlineData("Closing date for applications: [14 May].", "Closing date for applications")]
    public void Label_NamesTheEvent(string marked, string headline) => Assert.Equal(headline, MarkedText.Read(marked).Mentions()[0].Headline);

    [Theory]
    [InlineData("Published: [14 May].")]
    [InlineData("Date: [14 May].")]
    [InlineData("Last updated: [14 May].")]
    public void Label_OfTheDocument_IsNoEvent(string marked) => Assert.Empty(MarkedText.Read(marked).Mentions());

    [Theory]
    [InlineData("The film delves into the history of Orla, which in [2019] produced more oil than any other firm.", "Orla produces more oil than any other firm")]
    [InlineData("They rode to the town of Harlow, which was burned on [Monday].", "Town of Harlow is burned")]
    [InlineData("A poll of 21 countries published on [Monday] showed that many have doubts.", "Poll of 21 countries is published")]
    [InlineData("Ann Cole, appointed warden by the mayor in [2009], also sang.", "Cole is appointed warden by the mayor")]
    [InlineData("A payment of £1,240 to Orla, made on [15 July], was noted.", "Payment of £1,240 to Orla is made")]
    [InlineData("They met Orla, founded on [15 July].", "Orla is founded")]
    [InlineData("The crash led to new rules on working hours, which came into force on [Monday].", "New rules on working hours come into force")]
    public void Relative_IsToldOfTheNameBeforeIt(string marked, string headline) => Assert.Equal(headline, MarkedText.Read(marked).Mentions()[^1].Headline);
}
