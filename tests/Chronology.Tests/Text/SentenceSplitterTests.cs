using Chronology.Text;

namespace Chronology.Tests.Text;

public class SentenceSplitterTests
{
    [Theory]
    [InlineData("He met Mr. Smith. They left.", "He met Mr. Smith.|They left.")]
    [InlineData("The U.S. President spoke. He left.", "The U.S. President spoke.|He left.")]
    [InlineData("He lives in the U.S. The house is old.", "He lives in the U.S.|The house is old.")]
    [InlineData("It opens at 5 p.m. Monday.", "It opens at 5 p.m. Monday.")]
    [InlineData("It opened on Jan. 5 in Rome.", "It opened on Jan. 5 in Rome.")]
    [InlineData("\"Stop!\" he said. \"Why?\" She left.", "\"Stop!\" he said.|\"Why?\"|She left.")]
    [InlineData("A title\nThe first line\nThe second line", "A title|The first line|The second line")]
    [InlineData("It costs 3.5 dollars. Good.", "It costs 3.5 dollars.|Good.")]
    [InlineData("J. R. Smith came. So did K.", "J. R. Smith came.|So did K.")]
    [InlineData("In 2003. Then it stopped.", "In 2003.|Then it stopped.")]
    [InlineData("We vote on the 21st. The contract ended.", "We vote on the 21st.|The contract ended.")]
    [InlineData("He came to St. Anne. She left.", "He came to St. Anne.|She left.")]
    [InlineData("", "")]
    [InlineData(" \n\n ", "")]
    public void Split_Text_GivesSentences(string text, string expected)
    {
        var sentences = SentenceSplitter.Split(text, Tokenizer.Tokenize(text));
        Assert.Equal(expected, string.Join('|', sentences.Select(s => s.Span.Of(text))));
    }

    [Fact]
    public void Split_HardWrappedText_JoinsLines()
    {
        const string Text = "The committee met in the old town hall on a cold\nMonday morning and spoke for hours about the new\nbridge over the river, which nobody in the whole\nValley had asked for, before it went home again.";
        var sentence = Assert.Single(SentenceSplitter.Split(Text, Tokenizer.Tokenize(Text)));
        Assert.Equal(0, sentence.Paragraph);
    }

    [Fact]
    public void Split_BlankLine_EndsParagraph()
    {
        const string Text = "One. Two.\n\nThree.";
        Assert.Equal([0, 0, 1], SentenceSplitter.Split(Text, Tokenizer.Tokenize(Text)).Select(s => s.Paragraph));
    }
}
