using Chronology.Events;

namespace Chronology.Tests.Corpora.Stories;

/// <summary>Every headline of the stories and of the seeds reads as a line of its own: whole, short and with its ends in order.</summary>
public class HeadlineFormTests
{
    private const int Longest = 100;

    /// <summary>Words that need another after them.</summary>
    private static readonly HashSet<string> Dangling = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "an", "the", "this", "its", "his", "their", "of", "in", "on", "at", "to", "for", "from", "with", "by", "as", "than", "into", "onto", "between", "during", "against", "about", "and", "or",
        "but", "nor", "that", "which", "who", "whose", "because", "while", "if", "is", "are", "was", "were", "be", "been", "has", "have", "had", "will", "would", "can", "could", "may", "must", "should",
        "does", "do", "very", "not",
    };

    public static TheoryData<string> Names => [.. StoryFile.All.Select(static story => story.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Story_HeadlinesAreWhole(string name)
    {
        var story = StoryFile.All.Single(each => each.Name == name);
        AssertWhole(StoryRun.Build(story));
    }

    [Fact]
    public void Seeds_HeadlinesAreWhole() => AssertWhole(new TimelineBuilder(new TimelineOptions()).Build(SeedCopies.Original()));

    [Theory]
    [InlineData("Hendry denies taking money from the", "ends in \"the\"")]
    [InlineData("hearing begins", "does not begin with a capital")]
    [InlineData("“Putin speaks", "leaves a quotation open")]
    [InlineData("Council approves the plan,", "ends in a mark")]
    [InlineData("Council  approves the plan", "holds two spaces")]
    public void Faults_AreSeen(string headline, string fault) => Assert.Contains(fault, Faults(headline));

    [Theory]
    [InlineData("Putin and Netanyahu speak by phone")]
    [InlineData("2015 accord")]
    [InlineData("Kan: “We will go on”")]
    public void Whole_HasNoFault(string headline) => Assert.Empty(Faults(headline));

    private static void AssertWhole(Timeline timeline) =>
        Assert.Empty(timeline.Events.SelectMany(static e => Faults(e.Headline).Select(fault => $"\"{e.Headline}\" {fault}")));

    private static List<string> Faults(string headline)
    {
        var faults = new List<string>();
        var last = headline.Split(' ')[^1];
        AddWhen(headline.Length == 0, "is empty");
        AddWhen(headline.Length > Longest, "is too long");
        AddWhen(headline.Length > 0 && char.IsLower(headline[0]), "does not begin with a capital");
        AddWhen(Dangling.Contains(last), "ends in \"" + last + "\"");
        AddWhen(headline.Length > 0 && headline[^1] is ',' or ';' or ':' or '-' or '.', "ends in a mark");
        AddWhen(headline.Contains("  ", StringComparison.Ordinal), "holds two spaces");
        AddWhen(headline.Count(static c => c == '“') != headline.Count(static c => c == '”') || headline.Count(static c => c == '"') % 2 == 1, "leaves a quotation open");
        AddWhen(headline.Count(static c => c == '(') != headline.Count(static c => c == ')'), "leaves a bracket open");
        return faults;

        void AddWhen(bool isFault, string fault)
        {
            if (isFault)
            {
                faults.Add(fault);
            }
        }
    }
}
