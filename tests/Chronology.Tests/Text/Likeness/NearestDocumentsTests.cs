using Chronology.Text;
using Chronology.Text.Likeness;

namespace Chronology.Tests.Text.Likeness;

public sealed class NearestDocumentsTests
{
    private static readonly NearestDocuments Run = new([.. new[]
    {
        "The dredger struck the sluice gate below the weir.",
        "A dredger lay beside the broken sluice gate of the weir.",
        "The orchestra tuned before the concert in the weir hall.",
        "The orchestra and its conductor gave a concert.",
        "Nothing here.",
    }.Select(static (t, i) => TextAnalyzer.Analyze(new SourceDocument("d" + i, "d" + i, null, "en", "", t)))]);

    [Fact]
    public void To_NamesTheNearestFirst() => Assert.Equal([1], Run.To(0, static _ => true, 1).Select(static d => d.Document));

    [Fact]
    public void To_NeverNamesTheDocumentItself() => Assert.DoesNotContain(0, Run.To(0, static _ => true, 9).Select(static d => d.Document));

    [Fact]
    public void To_NamesOnlyThoseAllowed() => Assert.Equal([2], Run.To(3, static i => i != 1, 1).Select(static d => d.Document));

    [Fact]
    public void To_NoWordInCommon_IsNotNear() => Assert.Empty(Run.To(4, static _ => true, 9));

    [Fact]
    public void To_LikenessIsBetweenNoneAndOne() => Assert.All(Run.To(0, static _ => true, 9), static d => Assert.InRange(d.Likeness, 0, 1.0000001));

    [Fact]
    public void Shared_GivesWordsAsWritten() => Assert.Equal(["dredger", "sluice", "gate"], Run.Shared(0, 1, 3));
}
