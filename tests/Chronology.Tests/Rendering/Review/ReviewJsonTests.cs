using System.Text;
using Chronology.Rendering.Review;

namespace Chronology.Tests.Rendering.Review;

public class ReviewJsonTests
{
    [Fact]
    public void Write_ThenRead_IsTheSame()
    {
        var review = new ReviewFile(ReviewFile.SchemaName, [.. HostileText.All.Select((text, i) => new ReviewedEvent($"e{i:d2}", text, "2025", [new ReviewChange("notes", text, text)]))]);
        using var stream = new MemoryStream();
        ReviewJson.Write(review, stream);
        Assert.True(ReviewJson.TryRead(stream.ToArray(), "review.json", out var back, out _));
        Assert.Equal(review.Events.Select(e => (e.Id, e.Headline, e.Changes[0])), back.Events.Select(e => (e.Id, e.Headline, e.Changes[0])));
        Assert.DoesNotContain((byte)'\r', stream.ToArray());
    }

    [Fact]
    public void Write_SortsByIds()
    {
        using var stream = new MemoryStream();
        ReviewJson.Write(new ReviewFile(ReviewFile.SchemaName, [new("b", "", "", []), new("a", "", "", [])]), stream);
        var text = Encoding.UTF8.GetString(stream.ToArray());
        Assert.True(text.IndexOf("\"a\"", StringComparison.Ordinal) < text.IndexOf("\"b\"", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", "review.json(1,1): this is no review; expected what 'review import' writes.")]
    [InlineData("null", "review.json: the file holds nothing.")]
    [InlineData("{\"schema\":\"x\",\"events\":[]}", "review.json: unexpected schema 'x', expected 'chronology-review/1'.")]
    [InlineData("{\"schema\":\"chronology-review/1\"}", "review.json(1,33): this is no review; expected what 'review import' writes.")]
    [InlineData("{\"schema\":\"chronology-review/1\",\"events\":[{\"id\":\"a\",\"headline\":\"\",\"date\":\"\",\"changes\":[]},{\"id\":\"a\",\"headline\":\"\",\"date\":\"\",\"changes\":[]}]}", "review.json: the event 'a' stands there twice.")]
    public void Read_OfWhatIsNoReview_SaysSo(string json, string expected)
    {
        Assert.False(ReviewJson.TryRead(Encoding.UTF8.GetBytes(json), "review.json", out _, out var problem));
        Assert.Equal(expected, problem);
    }
}
