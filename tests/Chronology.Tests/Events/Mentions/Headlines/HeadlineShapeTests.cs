namespace Chronology.Tests.Events.Mentions.Headlines;

/// <summary>Lines of sentences whose clauses are hard to see or hard to shorten.</summary>
public class HeadlineShapeTests
{
    [Theory]
    [InlineData("As of [Friday], the guard was moved from his small, quiet shop.", "The guard was moved from his small, quiet shop")]
    [InlineData("As early as [m:May], Orla began posting notes to its page.", "Orla begins posting notes to its page")]
    [InlineData("The club has set [10 May] as the deadline for bids.", "Club sets 10 May as the deadline for bids")]
    [InlineData("Orla posted a 20% gain in [third-quarter] income on [Monday].", "Orla posts a 20% gain in third-quarter income")]
    [InlineData("The stall was moved from his small, quiet shop on [Monday] ([4 May]).", "The stall was moved from his small, quiet shop")]
    [InlineData("The crews spent [Monday] and [Tuesday] lining the shaft.", "Crews spend Monday and Tuesday lining the shaft")]
    [InlineData("The mayor spoke on “Harlow [Sunday]” on [Monday].", "Mayor speaks on “Harlow Sunday”")]
    [InlineData("The ferry operators have barely broken even [this year].", "Ferry operators break even")]
    [InlineData("The pool of skilled welders was tiny compared with [today].", "Pool of skilled welders is tiny compared with today")]
    [InlineData("Orla Data Inc. said it expected a profit in the year ending [June 30].", "Orla Data Inc expects a profit in the year ending June 30")]
    [InlineData("Denby Ltd acquired the boats from Orla as a result of an [Aug. 10], purchase agreement.", "Denby Ltd acquires the boats from Orla")]
    [InlineData("Orla Data Inc. plans to redeem on [16 November] its bonds.", "Orla Data Inc to redeem its bonds")]
    public void Date_ThatBelongsToThePhrase_StaysInIt(string marked, string headline) => Assert.Equal(headline, MarkedText.Read(marked).Mentions()[0].Headline);

    [Theory]
    [InlineData("A venture involving units of Orla and Brisk opened the first tidal plant on [Monday].", "Venture involving units of Orla and Brisk opens the first tidal plant")]
    [InlineData("Brisk Toys, a maker of puppets whose shares began trading on the exchange in [m:August], hired 40 people.", "Brisk Toys’ shares begin trading on the exchange")]
    [InlineData("The big, often noisy crowd in the square on [Monday] stormed the town hall.", "Big, often noisy crowd in the square storms the town hall")]
    [InlineData("A year and a half after the bank failed, a new owner may come forward on [Monday].", "New owner may come forward")]
    [InlineData("The council condemned the raids in Chad and Niger on [Thursday] and called on both sides to talk.", "Council condemns the raids in Chad and Niger")]
    [InlineData("Contrary to other reports, the mayor and the police said on [Monday] that the bridge was safe.", "Mayor and the police: the bridge was safe")]
    [InlineData("After a talk with Tom Alder, head of the league, in Denby on [Monday], officials said the cup was safe.", "Officials: the cup was safe")]
    [InlineData("A scheme using ropes to lift the wreck and tow it was launched on [Monday].", "Scheme is launched")]
    [InlineData("The unit, while profitable, was hurt by high costs on [Monday].", "Unit is hurt by high costs")]
    [InlineData("[Monday]'s raids were planned to deliver a message.", "Monday's raids were planned to deliver a message")]
    [InlineData("Speaking at a hearing on [Monday] in Denby, Ann Cole and other experts called the plan a trick.", "Cole and other experts speak at a hearing in Denby")]
    [InlineData("The agency pays for a flight from Chad that was sent to Denby on [Tuesday].", "Flight from Chad is sent to Denby")]
    [InlineData("Weapons would break an embargo on Chad by the Security Council imposed on [26 February].", "Embargo on Chad by the Security Council is imposed")]
    [InlineData("The mistakes that Mayor Tom Alder made on [Monday] in using force are known.", "Alder makes the mistakes in using force")]
    [InlineData("The crews prepared for the flood to reach the town on [Monday].", "Flood to reach the town")]
    public void Subject_IsTheWholeOne(string marked, string headline) => Assert.Equal(headline, MarkedText.Read(marked).Mentions()[0].Headline);

    /// <summary>The line holds the storm that the day is of, and one of the two commas around the day that went.</summary>
    [Fact]
    public void Line_OfANounAtTheEnd_ReachesIt() => Assert.Equal(
        "Roof repairs began and were finished late, after a storm tore off part of the scaffolding",
        MarkedText.Read("Roof repairs began in [m:June] and were finished late, on [14 September], after a storm on [30 August] tore off part of the scaffolding.").Mentions()[^1].Headline);

    /// <summary>What cannot be shortened without a break stands whole, in its own tense.</summary>
    [Theory]
    [InlineData("The grocer was taken from his small, quiet shop in the town of Denby on [Monday], police said.", "The grocer was taken from his small, quiet shop in the town of Denby")]
    [InlineData("The foreign minister was quoted on [Wednesday] as saying the war was over.", "The foreign minister was quoted as saying the war was over")]
    [InlineData("The treasurer resigned from the club on [Monday] just days before he was accused of theft.", "The treasurer resigned from the club just days before he was accused of theft")]
    [InlineData("However, the full picture of how the council spent the gift, and how it was told, was shown on [Monday].", "The full picture of how the council spent the gift, and how it was told, was shown")]
    public void Line_ThatWouldBreakAPhrase_GivesWayToTheSentence(string marked, string headline) => Assert.Equal(headline, MarkedText.Read(marked).Mentions()[0].Headline);

    [Theory]
    [InlineData("Now he has gone to his yacht,” Ann Cole told reporters on [Saturday].", "Cole: “Now he has gone to his yacht”")]
    [InlineData("Four Harlow reporters missing in the hills have been captured by rebels but will be released, the newspaper reported [Friday].", "Newspaper: four Harlow reporters missing in the hills have been captured by rebels")]
    [InlineData("A spokesman for the yard, which is in charge, said the hull was lifted on [Friday] and was being moved.", "Hull is lifted")]
    [InlineData("A police spokesman said the guards arrested Tom Alder at the airport on [Thursday] as he was about to leave.", "Guards arrest Alder at the airport")]
    [InlineData("HARLOW _ The town created 400 jobs in [m:January], the mayor said on Friday.", "Town creates 400 jobs")]
    public void Report_TellsWhatIsSaid(string marked, string headline) => Assert.Equal(headline, MarkedText.Read(marked).Mentions()[0].Headline);

    [Theory]
    [InlineData("Officials said they did not plan to close the bridge on [Thursday] even if the river rose.", "Officials do not plan to close the bridge")]
    [InlineData("The health and trade committee attacked the plan on [Monday].", "Health and trade committee attacks the plan")]
    [InlineData("The guild, based in Denby, Kent, “has offered help,” the mayor said on [Monday].", "Mayor: guild offers help")]
    [InlineData("Guards are accused of trying to have Prince Tom Alder assassinated in [2003].", "Alder is assassinated")]
    [InlineData("The council awaited the outcome of an AU meeting on the issue on [Thursday].", "Council awaits the outcome of an AU meeting on the issue")]
    [InlineData("A ceremonial signing would still be held at the summit on [24 April].", "Ceremonial signing would be held at the summit")]
    [InlineData("His deputy, Rosa Lind, takes over on [1 December].", "Lind takes over")]
    [InlineData("The firm moved to Leeds on [10 October].", "Firm moves to Leeds")]
    [InlineData("Trading in the shares started on [4 June].", "Trading in the shares starts")]
    [InlineData("In trading on the Harlow Stock Exchange on [Monday], Brisk shares rose 87.5 cents to $38.", "Brisk shares rise 87.5 cents to $38")]
    [InlineData("The boat, made [last year] by a yard in Harlow, sank.", "Boat is made by a yard in Harlow")]
    [InlineData("A group led by three of the owners said on [Monday] it had a third of the shares.", "Group led by three of the owners says it had a third of the shares")]
    public void Verb_IsFound(string marked, string headline) => Assert.Equal(headline, MarkedText.Read(marked).Mentions()[0].Headline);

    /// <summary>Words that look like those verbs and are none.</summary>
    [Theory]
    [InlineData("The mayor, Rosa Lind, members of the council and a priest met on [Monday].", "The mayor, Lind, members of the council and a priest met")]
    [InlineData("The firm, trading in shares, moved to Leeds on [Monday].", "Firm moves to Leeds")]
    [InlineData("Selling off its farms, the firm closed a mill on [Monday].", "Firm closes a mill")]
    [InlineData("The firm, a maker of puppets, moved to Leeds on [Monday].", "Firm moves to Leeds")]
    public void Verb_IsNotFoundInNouns(string marked, string headline) => Assert.Equal(headline, MarkedText.Read(marked).Mentions()[0].Headline);

    [Theory]
    [InlineData("The shop sells goods associated with the fair of [2010].")]
    public void Participle_OfAState_IsNoEvent(string marked) => Assert.DoesNotContain(MarkedText.Read(marked).Mentions(), static mention => mention.Trigger is "associate" or "relate");
}
