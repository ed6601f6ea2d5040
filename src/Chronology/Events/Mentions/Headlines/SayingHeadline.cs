using Chronology.Text.Grammar;

namespace Chronology.Events.Mentions.Headlines;

/// <summary>Writes the line of a quotation that stands before its verb: "Ruiz: “We never received the money”".</summary>
internal static class SayingHeadline
{
    private const int Longest = 90;

    /// <returns>Null when the words do not fit whole.</returns>
    public static string? Write(SentenceReading reading, int verb, NounPhrase speaker)
    {
        var words = reading.Words;
        var start = words[speaker.Start].Part == PartOfSpeech.Determiner ? speaker.Start + 1 : speaker.Start;
        var name = new HeadlineText(reading).AppendRange(start, speaker.End, static _ => true).ToString();
        var open = Array.FindIndex(words, 0, verb, static word => word.Symbol is '"' or '\u201C');
        var text = new HeadlineText(reading).AppendRange(open < 0 ? 0 : open + 1, verb, static _ => true).ToString().Trim('"', '\u201C', '\u201D', ',', ' ');
        var line = open < 0 ? $"{name}: {text}" : $"{name}: \u201C{text}\u201D";
        return line.Length <= Longest && text.Length > 0 ? line : null;
    }
}
