namespace Chronology.Tests.Events.Mentions.Headlines;

/// <summary>Lines name who or what a pronoun stands for, or leave it where nobody can tell.</summary>
public class HeadlinePronounTests
{
    [Theory]
    [InlineData("Orla Mills has little debt. It was fined 2 million euros by the court on [Monday].", "Orla Mills is fined 2 million euros by the court")]
    [InlineData("The first well is close to the rock, and the engineers said it could reach it on [Monday].", "First well could reach it")]
    [InlineData("The rebels left the town. They will return on [4 July].", "Rebels to return")]
    [InlineData("Orla Mills has little debt. Its shares fell by a fifth on [Monday].", "Orla Mills’ shares fall by a fifth")]
    [InlineData("The army is to build a temporary bridge. It was finished on [Monday].", "Temporary bridge is finished")]
    [InlineData("The army is to build a temporary bridge. It left on [Monday].", "Army leaves")]
    [InlineData("The rebels seized a depot. It closed on [Monday].", "Depot closes")]
    [InlineData("The firm is old. It is small. It closed a mill on [Monday].", "Firm closes a mill")]
    [InlineData("The tanker was old. That tanker struck the rock on [Monday].", "Tanker strikes the rock")]
    public void Thing_IsNamed(string marked, string headline) => Assert.Equal(headline, MarkedText.Read(marked).Mentions()[^1].Headline);

    [Theory]
    [InlineData("Ann Cole studied law in Leeds. She hated it. She graduated in [1963].", "Cole graduates")]
    [InlineData("Ann Cole met Tom Alder in Leeds. She resigned in [1963].", "Cole resigns")]
    public void Person_IsNamed(string marked, string headline) => Assert.Equal(headline, MarkedText.Read(marked).Mentions()[^1].Headline);

    [Theory]
    [InlineData("“We tried the pumps on [Monday]. They broke,” said Tom Alder, the engineer.", "Alder: “We tried the pumps”")]
    [InlineData("“It was hard,” said Ann Cole. “I left the town on [Monday].”", "Cole: “I left the town”")]
    [InlineData("“We thought we had lost [the summer],” said Ann Cole, who chairs the guild.", "Cole: “We thought we had lost the summer”")]
    public void Speaker_IsNamed(string marked, string headline) => Assert.Equal(headline, MarkedText.Read(marked).Mentions()[^1].Headline);

    [Theory]
    [InlineData("The rebels left. It closed on [Monday].", "It closes")]
    [InlineData("The jury heard Ann Cole, who said it was a mistake on [Monday].", "The jury heard Cole, who said it was a mistake")]
    [InlineData("The mayor was late. It closed on [Monday].", "It closes")]
    [InlineData("Our club is old. It closed on [Monday].", "It closes")]
    [InlineData("The fact is known. It closed on [Monday].", "It closes")]
    [InlineData("We tried the pumps on [Monday]. Tom Alder said the engineer was ill.", "We tried the pumps")]
    [InlineData("I left the town on [Monday]. “It was hard,” said Ann Cole.", "I left the town")]
    public void Pronoun_ThatNobodyCanTell_Stays(string marked, string headline) => Assert.Equal(headline, MarkedText.Read(marked).Mentions()[0].Headline);

    [Theory]
    [InlineData("It was on [Monday] that the tanker struck the rock.", "Tanker strikes the rock")]
    [InlineData("It was feared on [Monday] that the dam would break.", "The dam would break")]
    public void Expletive_GivesWayToWhatIsTold(string marked, string headline) => Assert.Equal(headline, MarkedText.Read(marked).Mentions()[0].Headline);

    [Theory]
    [InlineData("Denby Mills was closed on [Monday].", "Denby Mills is closed")]
    [InlineData("Denby Mills closed a plant on [Monday].", "Denby Mills closes a plant")]
    [InlineData("Harbour Stars sacked the coach on [Monday].", "Harbour Stars sack the coach")]
    public void Firm_InThePlural_IsOne(string marked, string headline) => Assert.Equal(headline, MarkedText.Read(marked).Mentions()[0].Headline);
}
