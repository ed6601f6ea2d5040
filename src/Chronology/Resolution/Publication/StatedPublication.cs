using Chronology.Dates;
using Chronology.Text;

namespace Chronology.Resolution.Publication;

/// <summary>The publication day that something outside the prose states: the user, metadata, a path.</summary>
internal static class StatedPublication
{
    /// <returns>The strongest, or null when nothing states it.</returns>
    public static PublicationEstimate? Find(SourceDocument source)
    {
        if (source.StatedDates.IsEmpty)
        {
            return null;
        }

        var stated = source.StatedDates.OrderBy(static s => s.Source).First();
        var from = Words(stated.Source);
        var date = new PublicationDate(
            ResolvedDate.Day(stated.Day), from, stated.Quote, Confidence(stated.Source),
            ["published " + DateDisplay.Describe(ResolvedDate.Day(stated.Day)) + ": " + from + " (\"" + stated.Quote + "\")"]);
        return new PublicationEstimate(date, DayRanges.Of([new DayRange(stated.Day, stated.Day)]), []);
    }

    private static string Words(StatedDateSource source) => source switch
    {
        StatedDateSource.Given => "given by the user",
        StatedDateSource.HtmlMeta => "the page's metadata",
        StatedDateSource.JsonLd => "the page's JSON-LD",
        StatedDateSource.EmailHeader => "the mail's Date header",
        StatedDateSource.QuotationHead => "the head of the quoted message",
        StatedDateSource.FrontMatter => "the front matter",
        _ => "the file's path",
    };

    private static double Confidence(StatedDateSource source) => source switch
    {
        StatedDateSource.Given => 1,
        StatedDateSource.Path => 0.9,
        _ => 0.98,
    };
}
