namespace Chronology.Tests.Events.Mentions.Headlines;

/// <summary>Sentences that are too long for a line, and what may go.</summary>
public class HeadlineLengthTests
{
    [Theory]
    [InlineData("In a step that few in the county had expected, the council was asked on [Monday] to pay for the narrow roof of the old mill.", "Council is asked to pay for the narrow roof")]
    [InlineData("The bridge, which is the oldest in the whole of the county and which carries a main road, was shut on [Monday] just days before the fair.", "Bridge is shut just days before the fair")]
    public void Sentence_ThatIsTooLong_LosesWhatIsSetOff(string marked, string headline)
    {
        var line = MarkedText.Read(marked).Mentions()[0].Headline;
        Assert.True(line.Length <= 100, line);
        Assert.StartsWith(headline, line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("“We found the crack in the wall on [Monday] and we told the owner of the mill at once, but nobody came to look at the wall,” Ann Cole said.")]
    public void Quotation_ThatIsTooLong_EndsAtAClause(string marked)
    {
        var line = MarkedText.Read(marked).Mentions()[0].Headline;
        Assert.True(line.Length <= 120, line);
        Assert.StartsWith("Cole: “We found the crack in the wall", line, StringComparison.Ordinal);
        Assert.EndsWith("”", line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The lock was shut, the keeper told the county council on [Monday].", "Keeper: the lock was shut")]
    [InlineData("“We found it on [Monday],” said Ann Cole.", "Cole: “We found it”")]
    [InlineData("“We warned of this in [m:March],” a neighbour said.", "Neighbour: “We warned of this in March”")]
    public void Saying_TellsWhatIsSaid(string marked, string headline) => Assert.Equal(headline, MarkedText.Only(marked).Headline);

    [Theory]
    [InlineData("The judge ordered banks, schools and the mill to shut on [Monday].", "The judge ordered banks, schools and the mill to shut")]
    [InlineData("Rosa Lind told reporters on [Monday] a gang had attacked the mill.", "Lind: a gang had attacked the mill")]
    [InlineData("On [Monday] the guards arrested Ann Cole, a former clerk from Denby, and Tom Alder.", "Guards arrest Cole and Alder")]
    [InlineData("The guards shelled Orlo positions in the hills on [Monday].", "Guards shell Orlo positions in the hills")]
    [InlineData("The secretary general ruled out a vote on [Monday].", "Secretary general rules out a vote")]
    [InlineData("The council approved a hearing held by the county and the coastguard, which began on [Monday].", "Hearing begins")]
    [InlineData("The guards swept in [yesterday].", "Guards sweep in")]
    [InlineData("It was [Monday] before the crews reached the mill.", "Crews reach the mill")]
    [InlineData("A loan of 2 million crowns, agreed with the bank on [Monday], paid for the roof.", "Loan of 2 million crowns is agreed with the bank")]
    [InlineData("Work on the canal stopped when the company ran out of money, and was resumed on [Monday].", "Work on the canal is resumed")]
    [InlineData("Ann Cole, teacher, born [4 May 1931], moved to Denby.", "Cole is born")]
    [InlineData("The owners had on [Monday] denied a report by the council that the mill was shut.", "The owners had denied a report by the council that the mill was shut")]
    [InlineData("The relief well was finished on [Monday].", "Relief well is finished")]
    [InlineData("A Norwegian general said on [Monday] that the road was open.", "Norwegian general: the road was open")]
    [InlineData("Rebels seized the post on [Monday], as it controls the only road.", "Rebels seize the post")]
    [InlineData("The mayor called on [Monday] for a pause to allow relief supplies to reach the town.", "Mayor calls for a pause to allow relief supplies to reach the town")]
    public void Line_HoldsItsVerbAndWhatItNeeds(string marked, string headline) => Assert.Equal(headline, MarkedText.Read(marked).Mentions()[0].Headline);
}
