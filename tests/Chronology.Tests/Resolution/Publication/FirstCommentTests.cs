using System.Globalization;
using Chronology.Dates;
using Chronology.Resolution.Publication;
using Chronology.Text;
using NodaTime;

namespace Chronology.Tests.Resolution.Publication;

public sealed class FirstCommentTests
{
    private static readonly LocalDate First = new(2031, 6, 4);

    [Fact]
    public void Bound_ManyComments_IsTheFirstOnesDayOrShortlyBefore() => Assert.Equal((First.PlusDays(-2), First), Days(0, 0, 1, 3, 40));

    [Fact]
    public void Bound_InAnyOrder_IsTheSame() => Assert.Equal((First.PlusDays(-2), First), Days(3, 1, 40, 0, 0));

    [Theory]
    [InlineData(new[] { 0, 0, 1 })]
    [InlineData(new[] { 0, 30, 90, 200, 400 })]
    public void Bound_FewStampsOrThoseOfAList_IsNone(int[] days) => Assert.Null(FirstComment.Bound(Stamps(days)));

    [Fact]
    public void Bound_DaysThatAreNoStamps_IsNone() =>
        Assert.Null(FirstComment.Bound([.. Stamps(0, 0, 1, 3).Select(static f => f with { Shape = ExpressionShape.Full })]));

    /// <summary>The comments fix the page's day, and its words' weekday with it.</summary>
    [Fact]
    public void Build_PageWithComments_IsFromTheFirstOnesDay()
    {
        var text = "The weir at Denby broke on Tuesday and the mill was flooded. Nobody was hurt. The miller lost his flour. The mayor came by boat. "
            + "She promised a new weir. The council has no money for it. Farmers upstream were warned in time. The road is still closed.\n\nComments\n\n"
            + string.Join("\n\n", Enumerable.Range(0, 5).Select(static i => "Reader" + i.ToString(CultureInfo.InvariantCulture) + "\nJune " + (4 + (i / 2)).ToString(CultureInfo.InvariantCulture) + ", 2031 at 8:1" + i.ToString(CultureInfo.InvariantCulture) + " am\nI saw the water rise."));

        var published = new TimelineBuilder(new TimelineOptions()).Build([new SourceDocument("a", "a.txt", null, "en", "", text)]).Documents[0].Published!;

        Assert.Equal((First.PlusDays(-2), First), (published.Date.First, published.Date.Last));
        Assert.Contains("the first of 5 comments: likely published that day or in the two days before", string.Join("\n", published.Steps), StringComparison.Ordinal);
    }

    private static (LocalDate First, LocalDate Last) Days(params int[] days)
    {
        var bound = FirstComment.Bound(Stamps(days))!;
        Assert.Equal(BoundStrength.FirstComment, bound.Strength);
        return (bound.Allowed.First, bound.Allowed.Last);
    }

    private static ExpressionFacts[] Stamps(params int[] days) =>
        [.. days.Select((d, i) => new ExpressionFacts(i, ExpressionShape.Stamp, "stamp", i, ResolvedDate.Day(First.PlusDays(d)), 0, 0, IsoDayOfWeek.None, false, false, false, false) { IsEvidence = false })];
}
