using System.Collections.Immutable;
using Chronology.Events;
using Chronology.Events.Undated;

namespace Chronology.Tests.Events.Undated;

public class UndatedReaderTests
{
    [Theory]
    [InlineData("The Kremlin has confirmed that President Orlo Vint held a phone conversation with Premier Tal Eder.", "Vint holds a phone conversation with Eder")]
    [InlineData("President Orlo Vint visited the flooded villages of the north.", "Vint visits the flooded villages of the north")]
    public void Read_TellsTheLead(string text, string headline)
    {
        var fact = Assert.Single(Read(text));
        Assert.True(fact.IsLead);
        Assert.Equal(headline, fact.Mention.Headline);
        Assert.Null(fact.Mention.When.Date);
    }

    [Fact]
    public void Read_GoesOnBehindTheLead()
    {
        var facts = Read("Mayor Ana Ruiz opened the new library on [Monday]. The council had met in the old hall for years. Judge Tom Alder fined the Harlow Water Company for the spill.");
        var fact = Assert.Single(facts);
        Assert.False(fact.IsLead);
        Assert.Equal("Alder fines the Harlow Water Company for the spill", fact.Mention.Headline);
    }

    [Fact]
    public void Read_TellsPlans()
    {
        var fact = Assert.Single(Read("Mayor Ana Ruiz will visit the flooded villages of the north."));
        Assert.Equal(Modality.Planned, fact.Mention.Modality);
    }

    [Theory]
    [InlineData("President Orlo Vint visited the flooded villages on [Monday].")]
    [InlineData("The weather in the north is warm and dry in most years.")]
    [InlineData("Did President Orlo Vint visit the flooded villages of the north?")]
    [InlineData("\u201cPresident Orlo Vint visited the flooded villages,\u201d said a farmer.")]
    [InlineData("We met President Orlo Vint in the flooded villages of the north.")]
    [InlineData("President Orlo Vint might visit the flooded villages of the north.")]
    [InlineData("President Orlo Vint did not visit the flooded villages of the north.")]
    [InlineData("President Orlo Vint plays a central role in the talks with the rebels.")]
    [InlineData("Three men were arrested near the flooded villages of the north.")]
    [InlineData("Also read: President Orlo Vint visited the flooded villages of the north.")]
    public void Read_LeavesOut(string marked) => Assert.Empty(Read(marked));

    private static ImmutableArray<UndatedFact> Read(string marked)
    {
        var read = MarkedText.Read(marked);
        return UndatedReader.Read(read.Document, read.Names, read.Dates);
    }
}
