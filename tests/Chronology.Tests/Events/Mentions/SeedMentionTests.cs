using System.Collections.Immutable;
using Chronology.Events;
using Chronology.Events.Mentions;
using Chronology.Events.Names;
using Chronology.Resolution;
using Chronology.Tagging;
using Chronology.Tests.Corpora;
using Chronology.Text;
using NodaTime;

namespace Chronology.Tests.Events.Mentions;

/// <summary>The events of the five sample articles, each read with the day that it was written.</summary>
public class SeedMentionTests
{
    public static TheoryData<string, string, string, string, Modality> Told => new()
    {
        { "000", "today", "communicate", "Putin and Netanyahu hold a detailed telephone conversation", Modality.Happened },
        { "000", "2015", "agree", "Nuclear accord", Modality.Happened },
        { "000", "tomorrow", "birth", "Putin’s birthday", Modality.Happened },
        { "000", "this past week", "begin", "Jewish holiday of Sukkot begins", Modality.Happened },
        { "001", "Monday, October 6, 2025", "communicate", "Putin and Netanyahu engage in a significant telephone conversation", Modality.Happened },
        { "001", "October 7, 2023", "begin", "Israel’s military campaign in Gaza begins", Modality.Happened },
        { "001", "Monday", "begin", "Delegations from Israel and Hamas commence indirect negotiations in Sharm el-Sheikh", Modality.Happened },
        { "001", "September 29, 2025", "unveil", "Trump’s 20-point ceasefire proposal is unveiled", Modality.Happened },
        { "001", "Saturday, October 4, 2025", "urge", "Trump urges Israel to “stop bombing Gaza immediately”", Modality.Happened },
        { "001", "2015", "agree", "Joint Comprehensive Plan of Action", Modality.Happened },
        { "002", "July 28", "communicate", "Earlier phone call between Putin and Netanyahu", Modality.Happened },
        { "002", "Earlier in July", "say", "Kan public broadcaster: Jerusalem views Russia as a potential intermediary", Modality.Happened },
        { "002", "June", "say", "Ryabkov suggests Moscow could help remove enriched uranium from Iran", Modality.Happened },
        { "002", "2015", "agree", "Iran nuclear deal under the Obama administration", Modality.Happened },
        { "003", "Saturday", "communicate", "Putin and Netanyahu conduct an extensive telephone dialogue", Modality.Happened },
        { "003", "December 5", "visit", "Putin to visit India for Russia-India forum", Modality.Planned },
        { "003", "October", "communicate", "Prior exchange between Putin and Netanyahu", Modality.Happened },
        { "003", "September 29", "unveil", "Unveiling of the plan", Modality.Happened },
        { "003", "October 13", "meet", "Sharm el-Sheikh summit", Modality.Happened },
        { "004", "Saturday", "communicate", "Putin and Netanyahu discuss developments in the Middle East in a phone call", Modality.Happened },
        { "004", "last month", "communicate", "Putin and Netanyahu speak on the phone about the US brokered ceasefire deal", Modality.Happened },
        { "004", "August", "communicate", "Putin and Netanyahu speak on the phone", Modality.Happened },
        { "004", "Thursday", "propose", "Russia proposes its own draft of a UN resolution on Gaza", Modality.Happened },
    };

    [Theory]
    [MemberData(nameof(Told))]
    public void Seed_TellsTheEvent(string seed, string words, string triggerClass, string headline, Modality modality)
    {
        var (document, mentions) = Read(seed);
        var mention = mentions.FirstOrDefault(each => each.Expression.Of(document.Text) == words);
        Assert.NotNull(mention);
        Assert.Equal((headline, triggerClass, modality), (mention.Headline, mention.TriggerClass, mention.Modality));
    }

    [Theory]
    [InlineData("000", "today")]
    [InlineData("001", "Monday, October 6, 2025")]
    [InlineData("002", "July 28")]
    [InlineData("003", "October")]
    [InlineData("003", "Saturday")]
    [InlineData("004", "Saturday")]
    [InlineData("004", "last month")]
    [InlineData("004", "August")]
    public void Call_IsBetweenTheTwoLeaders(string seed, string words)
    {
        var (document, mentions) = Read(seed);
        var people = mentions.First(each => each.Expression.Of(document.Text) == words).Participants.Where(name => name.Kind == NameKind.Person);
        Assert.Equal(["Benjamin Netanyahu", "Vladimir Putin"], people.Select(name => name.Canonical).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("000", "Sukkot")]
    [InlineData("001", "72 hours")]
    [InlineData("001", "over a decade")]
    [InlineData("001", "The coming weeks")]
    [InlineData("001", "today")]
    [InlineData("001", "that evening")]
    [InlineData("004", "October")]
    public void Seed_TellsNoEvent(string seed, string words)
    {
        var (document, mentions) = Read(seed);
        Assert.DoesNotContain(mentions, each => each.Expression.Of(document.Text) == words);
    }

    private static (DocumentText Document, ImmutableArray<EventMention> Mentions) Read(string seed)
    {
        var path = Directory.EnumerateFiles(RepositoryFolder.Of("seeds"), seed + "*.txt").Single();
        var document = TextAnalyzer.Analyze(new SourceDocument(seed, seed + ".txt", null, "en", "", File.ReadAllText(path)));
        var day = seed switch { "002" => new LocalDate(2025, 8, 20), "003" or "004" => new LocalDate(2025, 11, 15), _ => new LocalDate(2025, 10, 6) };
        var dates = ExpressionResolver.Resolve(document, TemporalTagger.ForLanguage("en").Tag(document), new AnchorContext(day, DocumentGenre.News));
        return (document, MentionExtractor.Extract(document, NameFinder.Find(document), dates));
    }
}
