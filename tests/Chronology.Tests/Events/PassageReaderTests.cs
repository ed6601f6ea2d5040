using Chronology.Events;

namespace Chronology.Tests.Events;

public class PassageReaderTests
{
    [Theory]
    [InlineData("The dam above Harlow broke on Monday after a week of rain.", "None")]
    [InlineData("The US dam broke on Monday after a week of rain.", "None")]
    [InlineData("\u201CWe saw it go,\u201D the mayor of Harlow said on Monday.", "None")]
    [InlineData("``We saw it go,'' the mayor of Harlow said on Monday.", "None")]
    [InlineData("The mayor said \"you must leave\" to all of Harlow on Monday.", "None")]
    [InlineData("By nightfall on Monday the whole valley was under water.", "None")]
    [InlineData("That was when we all heard the dam go on Monday.", "OwnVoice, Leaning")]
    [InlineData("\"It was bad,\" he told us by telephone on Monday evening.", "OwnVoice, Leaning")]
    [InlineData("And then the dam above Harlow broke on Monday.", "Leaning")]
    [InlineData("By Ann Cole The dam above Harlow broke on Monday.", "PageMarks")]
    [InlineData("NEW: The dam above Harlow broke on Monday night.", "PageMarks")]
    [InlineData("Floods | The dam above Harlow broke on Monday night.", "PageMarks")]
    [InlineData("The dam broke on Monday.", "Short")]
    [InlineData("", "Short")]
    public void Read_SeesWhatDoesNotStandByItself(string passage, string faults) => Assert.Equal(faults, PassageReader.Read(passage).ToString());

    [Theory]
    [InlineData(70, "None")]
    [InlineData(71, "Long")]
    public void Read_CountsWords(int words, string faults) => Assert.Equal(faults, PassageReader.Read(string.Join(' ', Enumerable.Repeat("water", words))).ToString());

    [Fact]
    public void Weight_GraverFaultsCountTwice()
    {
        Assert.Equal(0, PassageReader.Weight(PassageFaults.None));
        Assert.Equal(1, PassageReader.Weight(PassageFaults.Leaning));
        Assert.Equal(2, PassageReader.Weight(PassageFaults.OwnVoice));
        Assert.Equal(3, PassageReader.Weight(PassageFaults.Long | PassageFaults.Leaning));
    }
}
