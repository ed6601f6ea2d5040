namespace Chronology.Events.Mentions.Headlines;

/// <summary>Tells a line that can stand by itself from one that lacks its beginning or its end.</summary>
internal static class HeadlineCheck
{
    private static readonly HeadlineLexicon Words = HeadlineLexicon.Instance;

    /// <summary>"The mayor says" tells nothing.</summary>
    public static bool Tells(string line) => !Words.BareSayings.Contains(line[(line.LastIndexOf(' ') + 1)..]);

    // "The mayor tells reporters"
    private static bool TellsOnlyWhom(string line) => line.Split(' ') is [.., var verb, _] && verb is "tells" or "tell" or "told";

    /// <summary>The last word needs another after it.</summary>
    public static bool IsOpen(string words) => Words.Dangling.Contains(words[(words.LastIndexOf(' ') + 1)..]);

    /// <summary>The words can be a subject without anything before them.</summary>
    public static bool CanStand(string words) => words.Split(' ') is var split && !Words.Pointing.Contains(split[0]) && split[0].ToLowerInvariant() is not ("my" or "our" or "your" or "its" or "their" or "his" or "her") && !IsOpen(words);

    public static bool IsWhole(string line)
    {
        var words = line.Split(' ');
        return words.Length > 1 && !Words.SubjectPronouns.Contains(words[^1]) && Tells(line) && !TellsOnlyWhom(line) && !IsOpen(line) && !(Words.Pointing.Contains(words[0]) && words[1] is not ("of" or "in"));
    }
}
