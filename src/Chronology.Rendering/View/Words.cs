using System.Globalization;

namespace Chronology.Rendering.View;

/// <summary>Small wordings that several views share.</summary>
internal static class Words
{
    /// <summary>"1 event", "2 events", "1,204 events".</summary>
    public static string Count(int count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count:N0} {noun}{(count == 1 ? "" : "s")}");

    /// <summary>"high (0.95)": the word first, for those to whom the figure says nothing.</summary>
    public static string Confidence(double confidence)
    {
        var word = confidence switch { >= 0.9 => "high", >= 0.7 => "good", >= 0.5 => "moderate", _ => "low" };
        return string.Create(CultureInfo.InvariantCulture, $"{word} ({confidence:0.00})");
    }
}
