using System.Net;
using System.Text;
using Chronology.Rendering.View;

namespace Chronology.Rendering.TimelineJs;

/// <summary>Texts as TimelineJS takes them: HTML, in which nothing of a source means anything.</summary>
internal static class SlideText
{
    public static string Of(string text) => WebUtility.HtmlEncode(DisplayText.Clean(text));

    /// <summary>The date in words, and what is doubtful about it.</summary>
    public static string Date(ReportEvent e)
    {
        var doubt = DoubtWords.Of(e);
        return Of(doubt.Length == 0 ? e.Date.Display : $"{e.Date.Display} ({doubt})");
    }

    /// <summary>The text, what kind of telling it is, and each passage with its document.</summary>
    public static string Body(ReportEvent e)
    {
        var body = new StringBuilder();
        if (e.Text != e.Headline && e.Sources.All(s => s.Quote != e.Text))
        {
            body.Append("<p>").Append(Of(e.Text)).Append("</p>");
        }

        if (DoubtWords.Telling(e) is { Length: > 0 } telling)
        {
            body.Append("<p><em>").Append(Of(telling)).Append("</em></p>");
        }

        foreach (var source in e.Sources)
        {
            body.Append("<blockquote>").Append(Of(source.Quote)).Append("<br><cite>").Append(Of(source.DocumentId)).Append("</cite></blockquote>");
        }

        return body.ToString();
    }
}
