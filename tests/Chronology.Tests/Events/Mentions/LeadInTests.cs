using Chronology.Events;

namespace Chronology.Tests.Events.Mentions;

/// <summary>Titles, stamps and datelines that ran into a sentence, and the marks that tokenizers write.</summary>
public class LeadInTests
{
    [Theory]
    [InlineData("Full Article Rebels push advances DENBY | Tue Mar 29, 2011 DENBY (Newswire) - Rebels advanced on the town on [Monday].", "Rebels advance on the town")]
    [InlineData("Crews ready cap DENBY -LRB- Newswire -RRB- -- Engineers closed the valve on [Monday].", "Engineers close the valve")]
    [InlineData("DENBY (Newswire) - Engineers closed the valve on [Monday].", "Engineers close the valve")]
    public void Dateline_BeginsTheSentence(string marked, string headline) => Assert.Equal(headline, MarkedText.Only(marked).Headline);

    [Theory]
    [InlineData("The regulator (OFR) - which Ann Cole leads - closed the valve on [Monday].")]
    [InlineData("The firm closed its mill (Denby) - the oldest - on [Monday].")]
    public void Bracket_BeforeADash_IsNoDateline(string marked) => Assert.Contains("close", MarkedText.Only(marked).Headline, StringComparison.Ordinal);

    [Fact]
    public void Stamp_BetweenTitleAndText_IsNoEvent()
    {
        var source = new Chronology.Text.SourceDocument("d", "d.txt", null, "en", "", "New cap holds amid hopes of an end Tuesday 13 July 2010 09.03 BST Engineers closed the valve on Monday.\n");
        var timeline = new TimelineBuilder(new TimelineOptions()).Build([source]);
        Assert.DoesNotContain(timeline.Events, static told => told.Headline.Contains("cap", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("(Updated 3:52 p.m. (2052 GMT)) The mayor closed the bridge on Monday.")]
    [InlineData("(Update 5:13 a.m. in Denby, 10:13 p.m. ET) The mayor closed the bridge on Monday.")]
    public void Stamp_InBrackets_IsNoPartOfTheLine(string text)
    {
        var source = new Chronology.Text.SourceDocument("d", "d.txt", null, "en", "", "Tuesday, 5 May 2015\n\n" + text + "\n");
        var timeline = new TimelineBuilder(new TimelineOptions()).Build([source]);
        Assert.Equal("Mayor closes the bridge", Assert.Single(timeline.Events).Headline);
    }

    [Theory]
    [InlineData("N) said on [Monday] it was moving a rig to Chad.")]
    [InlineData("Orla N) closed a mill on [Monday].")]
    public void Bracket_ThatNothingOpens_IsLeftOut(string marked) =>
        Assert.DoesNotContain(MarkedText.Read(marked).Mentions(), static mention => mention.Headline.Contains(')', StringComparison.Ordinal));

    [Fact]
    public void ReplyHead_IsNoEvent()
    {
        var source = new Chronology.Text.SourceDocument("d", "d.txt", null, "en", "", "On 4 May 2015 at 10:12, Ann Cole wrote: The lock was closed on 2 May 2015.\n");
        var timeline = new TimelineBuilder(new TimelineOptions()).Build([source]);
        Assert.Equal("Lock is closed", Assert.Single(timeline.Events).Headline);
    }

    [Theory]
    [InlineData("Ann Cole called it `` a disgrace '' on [Monday] .", "Cole calls it “a disgrace”")]
    [InlineData("The firm -LRB- a bank -RRB- closed on [Monday] .", "Firm closes")]
    public void TreebankMarks_AreReadAsMarks(string marked, string headline) => Assert.Equal(headline, MarkedText.Only(marked).Headline);

    [Theory]
    [InlineData("The panel ordered Denby Mills to repair the dam on [Monday].", "Panel orders Denby Mills to repair the dam")]
    [InlineData("The agency on [Monday] directed the firm of Orla Foods to begin a long series of careful trials at the well before it sealed the shaft for good.", "Agency directs the firm of Orla Foods to begin a long series of careful trials at the well")]
    public void Order_KeepsWhatIsOrdered(string marked, string headline) => Assert.Equal(headline, MarkedText.Only(marked).Headline);

    [Fact]
    public void Office_StaysWithItsAdjective() => Assert.Equal(
        "Ouster of longtime President Tom Alder", MarkedText.Only("The ouster of longtime President Tom Alder in [2011] was welcomed.").Headline);
}
