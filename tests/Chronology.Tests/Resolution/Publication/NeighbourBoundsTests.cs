using System.Globalization;
using Chronology.Dates;
using Chronology.Resolution.Publication;
using Chronology.Text;
using Chronology.Text.Likeness;
using NodaTime;

namespace Chronology.Tests.Resolution.Publication;

/// <summary>Fifty reports of one flood in the summer of 2031, told by their whole dates, beside fifty without a date of something else; and what they say of one more.</summary>
public sealed class NeighbourBoundsTests
{
    private const string Flood = "The flood at Denby broke the weir and the sluice gate, the ferry sank and the harbour dredger drifted to the quay. ";
    private const string Chess = "The grandmaster offered a gambit, lost a rook and a bishop, and resigned before the tournament clock fell. ";
    private static readonly LocalDate First = new(2031, 6, 1);

    [Fact]
    public void Of_SameStory_IsFromAroundItsDays()
    {
        var bound = Bound(Flood, 50)!;

        Assert.True(bound.Allowed.First >= First.PlusDays(-10) && bound.Allowed.First <= First.PlusDays(20), bound.Allowed.First.ToString());
        Assert.True(bound.Allowed.Last <= First.PlusDays(50 + 120), bound.Allowed.Last.ToString());
        Assert.Contains("of 2031-0", bound.Reason, StringComparison.Ordinal);
        Assert.Equal(BoundStrength.Neighbours, bound.Strength);
    }

    [Fact]
    public void Of_KnownDays_BoundMoreClosely() => Assert.True(Bound(Flood, 50, known: true)!.Allowed.Last <= First.PlusDays(50 + 30));

    [Fact]
    public void Of_FewOtherDays_ChangeNothing() =>
        Assert.Equal(Bound(Flood, 50)!.Allowed.Last.Year, Bound(Flood, 50, ("28 May 1961", 3))!.Allowed.Last.Year);

    [Fact]
    public void Of_AnotherStory_SaysNothing() => Assert.Null(Bound(Chess, 50));

    [Fact]
    public void Of_FewDocuments_SayNothing() => Assert.Null(Bound(Flood, 20));

    [Fact]
    public void Find_NoDateOfItsOwn_TakesTheNeighbours()
    {
        var estimate = Find("");

        Assert.Equal("inferred from documents with the same words", estimate.Date!.From);
        Assert.Equal(2031, estimate.Date.Date.First.Year);
        Assert.Null(estimate.Possible);
    }

    [Fact]
    public void Find_OwnLaterDay_NarrowsTheNeighbours()
    {
        var estimate = Find("The pilot was questioned on 1 July 2031.");

        Assert.Equal(new LocalDate(2031, 7, 1), estimate.Date!.Date.First);
        Assert.True(estimate.Date.Date.Last <= First.PlusDays(170));
    }

    [Fact]
    public void Find_OwnDayContradicts_KeepsBothPossible()
    {
        var estimate = Find("The pilot was questioned on 1 July 2032.");

        Assert.True(estimate.Date!.Date.First.Year == 2031 && estimate.Date.Date.EndKind == EndKind.Open);
        Assert.Contains("both stay possible", string.Join("\n", estimate.Date.Steps), StringComparison.Ordinal);
    }

    private static PublicationEstimate Find(string ownDates) => PublicationFinder.Find([.. Stories(50), Input("x", Flood + ownDates)])[^1];

    private static PublicationBound? Bound(string text, int documents, (string Day, int Times)? other = null, bool known = false)
    {
        var inputs = Stories(documents).ToList();
        for (var i = 0; i < (other?.Times ?? 0); i++)
        {
            inputs[i * 7] = Input("other" + i, Story(other!.Value.Day));
        }

        inputs.Add(Input("x", text));
        var last = inputs.Count - 1;
        var bounds = new NeighbourBounds(
            inputs, [.. inputs.Select((d, i) => known && i < documents ? First.PlusDays(i) : (LocalDate?)null)], new NearestDocuments([.. inputs.Select(static d => d.Document)]));
        return bounds.Near(last) is { } near ? bounds.Of(last, near) : null;
    }

    /// <remarks>Words that all documents of a run hold weigh nothing: another story beside this one makes its words tell.</remarks>
    private static IEnumerable<PublicationInput> Stories(int count) =>
    [
        .. Enumerable.Range(0, count).Select(static i => Input("d" + i.ToString("D2", CultureInfo.InvariantCulture), Story(Words(First.PlusDays(i))))),
        .. Enumerable.Range(0, 50).Select(static i => Input("e" + i.ToString("D2", CultureInfo.InvariantCulture), Chess)),
    ];

    private static string Story(string day) => Flood + "The mayor visited the quay on " + day + ".";

    private static string Words(LocalDate day) => day.ToString("d MMMM uuuu", CultureInfo.InvariantCulture);

    private static PublicationInput Input(string id, string text)
    {
        var reading = DocumentReading.Read(new SourceDocument(id, id, null, "en", "", text), new TimelineOptions());
        return new PublicationInput(reading.Document, reading.Expressions, ExpressionReader.Read(reading.Document, reading.Expressions), []);
    }
}
