using Chronology.Events.Importance;

namespace Chronology.Tests.Events.Importance;

public class TopicWordsTests
{
    [Theory]
    [InlineData("Flooding closed the road.", "flood", true)]
    [InlineData("The river FLOOD of May", "flood", true)]
    [InlineData("High-water and high water", "high water", true)]
    [InlineData("The turmoil goes on.", "oil", false)]
    [InlineData("The turmoil over oil goes on.", "oil", true)]
    [InlineData("", "oil", false)]
    public void Keyword_IsFoundAtTheStartOfAWord(string text, string keyword, bool expected) => Assert.Equal(expected, new TopicWords([keyword]).IsIn(text));

    [Fact]
    public void NoKeywords_EverythingIsOnTopic() => Assert.True(new TopicWords([]).IsIn("anything"));
}
