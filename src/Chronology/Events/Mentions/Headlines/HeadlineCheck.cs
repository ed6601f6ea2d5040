using System.Collections.Frozen;

namespace Chronology.Events.Mentions.Headlines;

/// <summary>Tells a line that can stand by itself from one that lacks its beginning or its end.</summary>
internal static class HeadlineCheck
{
    /// <summary>Words that need another after them.</summary>
    private static readonly FrozenSet<string> Dangling = new[]
    {
        "a", "an", "the", "this", "its", "his", "their", "of", "at", "to", "for", "from", "with", "as", "than", "into", "onto", "between", "during", "against", "and", "or", "but", "nor", "that", "which",
        "who", "whose", "because", "while", "if", "is", "are", "was", "were", "be", "been", "has", "have", "had", "will", "would", "can", "could", "may", "must", "should", "does", "do", "very", "not",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Words that point to something before the line.</summary>
    private static readonly FrozenSet<string> Pointing = new[]
    {
        "it", "they", "he", "she", "these", "those", "this", "that", "which", "who", "whom", "whose", "itself", "himself", "herself", "themselves", "there", "than", "and", "or", "but", "'s", "\u2019s",
        "another", "others", "one", "some", "all", "both", "none", "most", "many", "each",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>"The mayor says" tells nothing.</summary>
    public static bool Tells(string line) => line[(line.LastIndexOf(' ') + 1)..] is not ("says" or "say" or "tells" or "adds" or "told" or "said" or "insists" or "insist" or "writes" or "warns" or "notes" or "believes" or "thinks" or "argues" or "acknowledges" or "confirms");

    // "The mayor tells reporters"
    private static bool TellsOnlyWhom(string line) => line.Split(' ') is [.., var verb, _] && verb is "tells" or "tell" or "told";

    /// <summary>The last word needs another after it.</summary>
    public static bool IsOpen(string words) => Dangling.Contains(words[(words.LastIndexOf(' ') + 1)..]);

    /// <summary>The words can be a subject without anything before them.</summary>
    public static bool CanStand(string words) => words.Split(' ') is var split && !Pointing.Contains(split[0]) && split[0].ToLowerInvariant() is not ("my" or "our" or "your" or "its" or "their" or "his" or "her") && !IsOpen(words);

    public static bool IsWhole(string line)
    {
        var words = line.Split(' ');
        return words.Length > 1 && words[^1] is not ("I" or "he" or "she" or "we" or "they") && Tells(line) && !TellsOnlyWhom(line) && !IsOpen(line) && !(Pointing.Contains(words[0]) && words[1] is not ("of" or "in"));
    }
}
