using Chronology.Text;

namespace Chronology.Tests.Text;

public class WordIndexTests
{
    private static readonly string[] Words = ["may", "march", "september", "septembers", "septembre", "überübermorgen", "o'clock", "mañana", "a", "yesterday"];

    private static readonly WordIndex Index = new(Words);

    [Theory]
    [InlineData("May", "may")]
    [InlineData("MARCH", "march")]
    [InlineData("September", "september")]
    [InlineData("SEPTEMBERS", "septembers")]
    [InlineData("Überübermorgen", "überübermorgen")]
    [InlineData("O’clock", "o'clock")]
    [InlineData("MAÑANA", "mañana")]
    [InlineData("A", "a")]
    [InlineData("mai", null)]
    [InlineData("septembex", null)]
    [InlineData("septemberx", null)]
    [InlineData("yesterdays", null)]
    [InlineData("übermorgen", null)]
    [InlineData("m", null)]
    public void Find_AnyCase_FindsTheWholeWordOnly(string word, string? expected)
    {
        var alone = Index.Find(word);
        var inText = Index.Find($"«{word}» and more words behind it", 1, word.Length);
        Assert.Equal(expected, alone < 0 ? null : Words[alone]);
        Assert.Equal(alone, inText);
    }

    [Fact]
    public void Find_ManyWords_FindsEachAndNoOther()
    {
        var random = new Random(3);
        string Word() => new([.. Enumerable.Range(0, random.Next(1, 14)).Select(_ => (char)('a' + random.Next(5)))]);
        var words = Enumerable.Range(0, 6_000).Select(_ => Word()).Distinct().ToArray();
        var places = words.Index().ToDictionary(w => w.Item, w => w.Index, StringComparer.Ordinal);
        var index = new WordIndex(words);
        foreach (var word in words.Concat(Enumerable.Range(0, 20_000).Select(_ => Word())))
        {
            Assert.Equal(places.GetValueOrDefault(word, -1), index.Find(word));
            Assert.Equal(places.GetValueOrDefault(word, -1), index.Find(word.ToUpperInvariant() + ", then some", 0, word.Length));
        }
    }
}
