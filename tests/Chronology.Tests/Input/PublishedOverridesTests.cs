using Chronology.Input;
using Chronology.Text;
using NodaTime;

namespace Chronology.Tests.Input;

public class PublishedOverridesTests
{
    private static readonly SourceDocument[] Documents = [Document("004_ab", "seeds/004_ab.txt"), Document("one/x", "seeds/one/x.txt"), Document("two/x", "seeds/two/x.txt"), Document("a=b", "seeds/a=b.txt")];

    [Theory]
    [InlineData("004_ab=2025-11-15", "004_ab")]
    [InlineData("004_ab.txt=2025-11-15", "004_ab")]
    [InlineData("seeds/004_ab.txt=2025-11-15", "004_ab")]
    [InlineData("./seeds/004_ab.txt=2025-11-15", "004_ab")]
    [InlineData("one/x=2025-11-15", "one/x")]
    [InlineData("one/x.txt=2025-11-15", "one/x")]
    [InlineData("a=b=2025-11-15", "a=b")]
    [InlineData(" a=b.txt = 2025-11-15 ", "a=b")]
    public void For_NamedDocument_GivesItTheDay(string value, string id)
    {
        var dates = PublishedOverrides.Parse([value]).For(Documents);
        Assert.Empty(dates.Diagnostics);
        foreach (var document in Documents.Select(dates.ApplyTo))
        {
            Assert.Equal(document.Id == id ? [new StatedDate(new LocalDate(2025, 11, 15), StatedDateSource.Given, "2025-11-15")] : [], document.StatedDates);
        }
    }

    [Fact]
    public void ApplyTo_OtherDates_PutsTheGivenFirst()
    {
        var stated = new StatedDate(new LocalDate(2024, 1, 1), StatedDateSource.Path, "2024-01-01");
        var document = PublishedOverrides.Parse(["004_ab=2025-11-15"]).For(Documents).ApplyTo(Documents[0] with { StatedDates = [stated] });
        Assert.Equal([StatedDateSource.Given, StatedDateSource.Path], document.StatedDates.Select(date => date.Source));
    }

    [Theory]
    [InlineData("x=2025-02-30")]
    [InlineData("x=yesterday")]
    [InlineData("x=15.11.2025")]
    [InlineData("x")]
    [InlineData("=2025-11-15")]
    [InlineData("")]
    [InlineData("x=2025-11")]
    public void Parse_NoFileAndDate_IsRefused(string value) =>
        Assert.Equal($"--published {value}: unexpected value, expected FILE=DATE with a date such as 2025-11-15.", Assert.Single(PublishedOverrides.Parse([value]).Diagnostics).Message);

    [Theory]
    [InlineData("nobody=2025-11-15", "--published nobody=2025-11-15: no document is named 'nobody'; give a document's id, path or file name.")]
    [InlineData("x.txt=2025-11-15", "--published x.txt=2025-11-15: 'x.txt' is the name of several documents (seeds/one/x.txt, seeds/two/x.txt); give the whole path.")]
    [InlineData("004_AB=2025-11-15", "--published 004_AB=2025-11-15: no document is named '004_AB'; give a document's id, path or file name.")]
    public void For_NoOneDocument_IsRefused(string value, string sentence) =>
        Assert.Equal(sentence, Assert.Single(PublishedOverrides.Parse([value]).For(Documents).Diagnostics).Message);

    [Fact]
    public void For_TwoDaysForOneDocument_IsRefused() =>
        Assert.Equal("--published 004_ab.txt=2025-11-16: seeds/004_ab.txt was already given as published on 2025-11-15; give one date a document.",
            Assert.Single(PublishedOverrides.Parse(["004_ab=2025-11-15", "004_ab.txt=2025-11-16"]).For(Documents).Diagnostics).Message);

    private static SourceDocument Document(string id, string path) => new(id, path, null, "en", "", "Text.");
}
