using Chronology.Resolution.Publication;
using Chronology.Text;
using NodaTime;

namespace Chronology.Tests.Resolution.Publication;

public sealed class YearReferencesTests
{
    [Fact]
    public void SharedNames_LendTheYear()
    {
        var reference = References((2031, ["Ada Brook", "Denby"]), (2012, ["Cyril Dunn", "Harlow"])).NearestTo(Document("x", "Ada Brook", "Denby"));
        Assert.Equal((2031, true), (reference!.Day.Year, reference.IsClose));
    }

    [Fact]
    public void NoSharedName_LendsNone() => Assert.Null(References((2031, ["Ada Brook"])).NearestTo(Document("x", "Cyril Dunn")));

    /// <summary>Everybody names the capital: documents of three decades that share nothing else say nothing about the year.</summary>
    [Fact]
    public void DifferentYears_LendNone() =>
        Assert.Null(References((2001, ["Denby", "A"]), (2011, ["Denby", "B"]), (2021, ["Denby", "C"]), (2031, ["Denby", "D"])).NearestTo(Document("x", "Denby", "Ada Brook")));

    [Fact]
    public void OneNameOfMany_IsNotClose()
    {
        var reference = References((2031, ["Denby"])).NearestTo(Document("x", "Denby", "A", "B", "C", "D", "E", "F"));
        Assert.False(reference!.IsClose);
    }

    private static YearReferences References(params (int Year, string[] Names)[] documents)
    {
        var references = new YearReferences();
        for (var i = 0; i < documents.Length; i++)
        {
            references.Add(Document(FormattableString.Invariant($"d{i:D2}"), documents[i].Names), new LocalDate(documents[i].Year, 6, 20));
        }

        return references;
    }

    private static PublicationInput Document(string id, params string[] names) =>
        new(TextAnalyzer.Analyze(new SourceDocument(id, id, null, "en", "", "")), [], [], names);
}
