using Chronology.Rendering;
using Chronology.Rendering.Review;

namespace Chronology.Tests.Rendering.Review;

public class ReviewApplicationTests
{
    private const string Id = "e-treaty";

    private static readonly ReportModel Rich = SampleReports.Rich;

    private static readonly ReportEvent Treaty = Rich.Events.Single(e => e.Id == Id);

    [Fact]
    public void Apply_FollowsEveryDecision()
    {
        var (model, conflicts) = Apply(
            Rich, new("status", "proposed", "edited"), new("headline", Treaty.Headline, "Signed"), new("text", Treaty.Text, "They signed."), new("date", "2025-10-06", "1066"), new("notes", "", "n"), new("column Mine", "", "m"));
        Assert.Empty(conflicts);
        var e = model.Events.Single(e => e.Id == Id);
        Assert.Equal(("edited", "Signed", "They signed.", "n"), (e.Status, e.Headline, e.Text, e.Review!.Notes));
        Assert.Equal([new ReportColumn("Mine", "m")], e.Review.Columns);
        Assert.Equal(("1066", "1066-01-01", "1066-12-31", "year", "", "1066", "1066", "today"), (e.Date.Edtf, e.Date.Start, e.Date.End, e.Date.Precision, e.Date.Qualifier, e.Date.Timex3, e.Date.Display, e.Date.AsWritten));
        Assert.Equal("Corrected by a person: 2025-10-06 became 1066.", e.Decision.Steps[^1]);
        Assert.Equal(1, e.Decision.Confidence);
    }

    [Fact]
    public void Apply_MovesAnEventToItsNewPlace()
    {
        var ids = Apply(Rich, new ReviewChange("date", "2025-10-06", "1066")).Model.Events.Select(e => e.Id).ToList();
        Assert.InRange(ids.IndexOf(Id), 1, 3);
        var unmoved = Apply(Rich, new ReviewChange("date", "2025-10-06", "2025-10-07")).Model.Events.Select(e => e.Id);
        Assert.Equal(unmoved.Where(id => id != Id), ids.Where(id => id != Id));
    }

    [Fact]
    public void Apply_TwiceIsOnce()
    {
        var changes = new ReviewChange[] { new("date", "2025-10-06", "1066"), new("headline", Treaty.Headline, "Signed"), new("notes", "", "n") };
        var once = Apply(Rich, changes).Model;
        var twice = Apply(once, changes);
        Assert.Empty(twice.Conflicts);
        Assert.Equal(once.Events.Select(e => (e.Id, e.Headline, e.Date, e.Decision.Steps.Length)), twice.Model.Events.Select(e => (e.Id, e.Headline, e.Date, e.Decision.Steps.Length)));
        Assert.Equal(once.Diagnostics, twice.Model.Diagnostics);
    }

    [Fact]
    public void Apply_KeepsThePersonsWordAndTellsWhatChangedMeanwhile()
    {
        var (model, conflicts) = Apply(Rich.With(Id, e => e with { Headline = "Other" }), new ReviewChange("headline", Treaty.Headline, "Signed"));
        Assert.Equal("Signed", model.Events.Single(e => e.Id == Id).Headline);
        var conflict = Assert.Single(conflicts);
        Assert.Equal(("review-conflict", "warning"), (conflict.Code, conflict.Severity));
        Assert.Equal($"\"{Treaty.Headline}\" (e-treaty): its headline was changed from '{Treaty.Headline}' to 'Signed', and the documents now give 'Other'; the person's word was kept.", conflict.Message);
        Assert.Equal(conflict, model.Diagnostics[^1]);
    }

    [Fact]
    public void Apply_TellsOfAnAcceptedEventWithAnotherDate() => Assert.Equal(
        $"\"{Treaty.Headline}\" (e-treaty): it was accepted with the date 2025-10-06, and the documents now give 2025-10-08.",
        Assert.Single(Apply(Rich.With(Id, e => e with { Date = e.Date with { Edtf = "2025-10-08" } }), new ReviewChange("status", "proposed", "accepted")).Conflicts).Message);

    [Fact]
    public void Apply_LosesNoDecisionOnAnEventThatIsGone()
    {
        var (model, conflicts) = Apply(Rich with { Events = [.. Rich.Events.Where(e => e.Id != Id)] }, new ReviewChange("status", "proposed", "accepted"));
        Assert.Equal($"\"{Treaty.Headline}\" (e-treaty), on which somebody decided, is no event of this run; the decision stays in the review file.", Assert.Single(conflicts).Message);
        Assert.Equal(Rich.Events.Length - 1, model.Events.Length);
    }

    [Theory]
    [InlineData("date", "tomorrow", "the date 'tomorrow' is not EDTF")]
    [InlineData("status", "maybe", "unexpected status 'maybe', expected one of proposed, accepted, edited, rejected")]
    public void Apply_RefusesWhatNoImportWrites(string field, string to, string expected) =>
        Assert.Contains(expected, Assert.Single(Apply(Rich, new ReviewChange(field, "", to)).Conflicts).Message);

    [Fact]
    public void Apply_OfNothing_ChangesNothing() => Assert.Equal(Rich.Events, ReviewApplication.Apply(Rich, ReviewFile.Empty).Model.Events);

    private static ReviewOutcome Apply(ReportModel model, params ReviewChange[] changes) =>
        ReviewApplication.Apply(model, new ReviewFile(ReviewFile.SchemaName, [new ReviewedEvent(Id, Treaty.Headline, Treaty.Date.Edtf, [.. changes])]));
}
