using System.Collections.Immutable;
using System.Text;
using Chronology.Dates;
using Chronology.Events;
using Chronology.Text;
using NodaTime;

namespace Chronology.Tests.Corpora;

/// <summary>The whole way from the seed articles, and from their copies, to the timeline.</summary>
public class SeedsEndToEndTests
{
    private static readonly string[] NoEvents = ["72 hours", "two years", "a decade", "third year", "now", "coming weeks", "today’s", "long"];

    private static readonly Lazy<Timeline> OfOriginal = new(() => Build(SeedCopies.Original()));

    [Fact]
    public void Original_GivesEveryEvent() => AssertRows(OfOriginal.Value, 0, static text => text);

    [Theory]
    [MemberData(nameof(SeedMoves.Weeks), MemberType = typeof(SeedMoves))]
    public void Moved_GivesEveryEventMoved(int weeks) => AssertRows(Build(SeedCopies.Moved(weeks)), weeks, static text => text);

    [Fact]
    public void Renamed_GivesEveryEvent() => AssertRows(Build(SeedCopies.Renamed()), 0, SeedNames.Replace);

    [Theory]
    [MemberData(nameof(SeedMoves.Weeks), MemberType = typeof(SeedMoves))]
    public void RenamedAndMoved_GivesEveryEventMoved(int weeks) => AssertRows(Build(SeedCopies.RenamedAndMoved(weeks)), weeks, SeedNames.Replace);

    /// <summary>Not only the listed events: the copies give the same events, told by the same passages, as the original.</summary>
    [Theory]
    [MemberData(nameof(SeedMoves.Weeks), MemberType = typeof(SeedMoves))]
    public void Moved_GivesNoOtherEvents(int weeks) =>
        Assert.Equal(Passages(OfOriginal.Value, (id, quote) => SeedDates.Move(id, quote, weeks)), Passages(Build(SeedCopies.Moved(weeks)), static (_, quote) => quote));

    [Fact]
    public void Renamed_GivesNoOtherEvents() =>
        Assert.Equal(Passages(OfOriginal.Value, static (_, quote) => SeedNames.Replace(quote)), Passages(Build(SeedCopies.Renamed()), static (_, quote) => quote));

    [Fact]
    public void UnknownWeek_IsShownAsAWeekdayOfTheMonth()
    {
        var call = Find(OfOriginal.Value, "November call", 0);
        Assert.Equal("a Saturday in November 2025", DateDisplay.Describe(call.Date));
        Assert.Equal("a Thursday from 30 October to 27 November 2025", DateDisplay.Describe(Find(OfOriginal.Value, "UN draft", 0).Date));
        Assert.NotEmpty(call.Decision.Steps);
    }

    [Theory]
    [InlineData(2025, 11, 15, "2025-11-15", "2025-11-13")]
    [InlineData(2025, 11, 22, "2025-11-22", "2025-11-20")]
    public void GivenPublicationDate_FixesTheWeekInBothArticles(int year, int month, int day, string call, string draft)
    {
        var given = new StatedDate(new LocalDate(year, month, day), StatedDateSource.Given, call);
        var timeline = Build([.. SeedCopies.Original().Select(d => d.Id.StartsWith("004", StringComparison.Ordinal) ? d with { StatedDates = [given] } : d)]);
        var calls = timeline.Events.Where(e => EdtfFormatter.Format(e.Date) == call).ToList();
        Assert.True(calls.Count == 1, Describe(timeline));
        Assert.Equal(["003", "004"], Documents(calls[0]));
        Assert.True(timeline.Events.Count(e => EdtfFormatter.Format(e.Date) == draft && e.Sources.Any(s => s.Quote.Contains("own draft", StringComparison.Ordinal))) == 1, Describe(timeline));
    }

    [Fact]
    public void ImpliedYear_IsSaidWithItsOrigin()
    {
        var call = Find(OfOriginal.Value, "earlier call", 0);
        Assert.Contains("year-implied", call.Decision.Flags);
        Assert.NotEqual(string.Empty, call.Decision.AnchorFrom);
    }

    /// <summary>The heading "the July Phone Call" tells of the call of July 28, not of another.</summary>
    [Fact]
    public void JulyCall_IsOneEvent() => Assert.Single(OfOriginal.Value.Events, e =>
        EdtfFormatter.Format(e.Date).StartsWith("2025-07", StringComparison.Ordinal) && e.Headline.Contains("call", StringComparison.OrdinalIgnoreCase));

    [Fact]
    public void Furniture_DatesNothing()
    {
        var text = SeedCopies.Original().Single(d => d.Id.StartsWith("004", StringComparison.Ordinal)).Text;
        var start = text.IndexOf("LATEST POSTS", StringComparison.Ordinal);
        Assert.All(OfOriginal.Value.Events.SelectMany(e => e.Sources).Where(s => s.DocumentId.StartsWith("004", StringComparison.Ordinal)), source => Assert.True(source.Span.End <= start, source.Quote));
    }

    [Fact]
    public void DurationsAndVagueWords_MakeNoEvent() => Assert.All(OfOriginal.Value.Events, e =>
        Assert.DoesNotContain(NoEvents, words => e.AsWritten.EndsWith(words, StringComparison.OrdinalIgnoreCase)));

    [Fact]
    public void Quotes_AreSlicesOfTheText()
    {
        var texts = SeedCopies.Original().ToDictionary(d => d.Id, d => d.Text);
        Assert.All(OfOriginal.Value.Events.SelectMany(e => e.Sources), source =>
        {
            Assert.Equal(source.Quote, source.Span.Of(texts[source.DocumentId]));
            Assert.Equal(source.AsWritten, source.Expression.Of(texts[source.DocumentId]));
        });
    }

    [Fact]
    public void Order_IsTheNamedOne() => Assert.All(OfOriginal.Value.Events.Zip(OfOriginal.Value.Events.Skip(1)), pair =>
        Assert.True(DateOrder.Instance.Compare(pair.First.Date, pair.Second.Date) <= 0, pair.First.Headline + " / " + pair.Second.Headline));

    [Fact]
    public void DocumentsInAnyOrder_GiveTheSame() =>
        Assert.Equal(Describe(OfOriginal.Value), Describe(Build([.. SeedCopies.Original().Reverse()])));

    private static Timeline Build(IReadOnlyList<SourceDocument> documents) => new TimelineBuilder(new TimelineOptions()).Build(documents);

    private static TimelineEvent Find(Timeline timeline, string name, int weeks)
    {
        var row = ExpectedSeedEvents.All.Single(e => e.Name == name);
        var found = timeline.Events.Where(e => EdtfFormatter.Format(e.Date) == row.Edtf(weeks) && row.Matches(e, static text => text)).ToList();
        return found.Count == 1 ? found[0] : throw new InvalidOperationException($"{name}: {found.Count} events.\n{Describe(timeline)}");
    }

    private static void AssertRows(Timeline timeline, int weeks, Func<string, string> rename)
    {
        var problems = ExpectedSeedEvents.All.Select(row => Problem(row, timeline, weeks, rename)).Where(problem => problem is not null).ToList();
        Assert.True(problems.Count == 0, string.Join('\n', problems) + "\n\nThe events:\n" + Describe(timeline));
    }

    private static string? Problem(ExpectedSeedEvent row, Timeline timeline, int weeks, Func<string, string> rename)
    {
        var edtf = row.Edtf(weeks);
        var found = timeline.Events.Where(e => EdtfFormatter.Format(e.Date) == edtf && row.Matches(e, rename)).ToList();
        if (found.Count != 1)
        {
            return $"{row.Name}: {found.Count} events with {edtf} and its words";
        }

        var documents = Documents(found[0]);
        return row.Documents.Except(documents).Any() || documents.Except(row.Documents).Except(row.MayAlso).Any()
            ? $"{row.Name}: told by {string.Join(' ', documents)}, expected {string.Join(' ', row.Documents)}"
            : found[0].Date.Portion != row.Portion ? $"{row.Name}: portion {found[0].Date.Portion}"
            : found[0].Modality != row.Modality ? $"{row.Name}: modality {found[0].Modality}"
            : row.Mark is { } mark && !found[0].Tags.Contains(mark) && !found[0].Decision.Flags.Contains(mark) ? $"{row.Name}: not marked {mark}"
            : null;
    }

    private static ImmutableArray<string> Documents(TimelineEvent timelineEvent) =>
        [.. timelineEvent.Sources.Select(source => source.DocumentId[..3]).Distinct().Order(StringComparer.Ordinal)];

    private static List<string> Passages(Timeline timeline, Func<string, string, string> rewrite) =>
        [.. timeline.Events.Select(e => string.Join("\n  ", e.Sources.Select(s => s.DocumentId[..3] + " " + rewrite(s.DocumentId, s.Quote)).Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal)];

    private static string Describe(Timeline timeline)
    {
        var text = new StringBuilder();
        foreach (var e in timeline.Events)
        {
            text.Append(EdtfFormatter.Format(e.Date)).Append(" | ").Append(e.Headline).Append(" | ").AppendJoin(' ', Documents(e))
                .Append(" | ").Append(e.AsWritten).Append(" | ").Append(e.Modality).Append(' ').AppendJoin(' ', e.Tags).Append(' ').AppendJoin(' ', e.Decision.Flags).Append('\n');
        }

        return text.ToString();
    }
}
