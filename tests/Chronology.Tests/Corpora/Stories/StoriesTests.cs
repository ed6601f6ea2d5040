namespace Chronology.Tests.Corpora.Stories;

/// <summary>The written corpus: stories of a few documents each, with what a careful reader would enter in a chronology of them.</summary>
public class StoriesTests
{
    public static TheoryData<string> Names => [.. StoryFile.All.Select(static story => story.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Story_GivesItsEventsAndNoOthers(string name)
    {
        var story = StoryFile.All.Single(each => each.Name == name);
        var timeline = StoryRun.Build(story);
        var problems = StoryRun.Problems(story, timeline);
        Assert.True(problems.Count == 0, story.Title + "\n" + string.Join('\n', problems) + "\n\nThe events:\n" + StoryRun.Describe(timeline));
    }

    [Fact]
    public void Names_AreDistinct() => Assert.Equal(StoryFile.All.Count, StoryFile.All.Select(static story => story.Name).Distinct().Count());

    /// <summary>What falls short says why, and nothing else hides among it.</summary>
    [Fact]
    public void KnownLimits_SayWhy()
    {
        var folder = Path.Combine(StoryFile.Folder, "KnownLimits");
        var limited = (Directory.Exists(folder) ? Directory.GetFiles(folder, "*.story") : []).Select(static path => Path.GetFileNameWithoutExtension(path)).ToHashSet();
        Assert.All(StoryFile.All, story => Assert.Equal(limited.Contains(story.Name), story.Limit.Length > 0));
        Assert.InRange(limited.Count, 0, StoryFile.All.Count / 10);
    }

    [Fact]
    public void Stories_ExpectSomething() => Assert.All(StoryFile.All, static story => Assert.NotEmpty(story.Events));
}
