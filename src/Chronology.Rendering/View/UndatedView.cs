namespace Chronology.Rendering.View;

/// <summary>A fact without a date as a template sees it: the names of an event's view, as far as it has them, and the reason.</summary>
internal static class UndatedView
{
    public static Dictionary<string, object> Of(ReportUndated fact, string anchor, Citations citations)
    {
        var quotes = fact.Sources.Select(citations.Cite).DistinctBy(q => q["number"]).ToList();
        var headline = DisplayText.Clean(fact.Headline, DisplayText.TitleLimit);
        var text = DisplayText.Clean(fact.Text);
        return new()
        {
            ["anchor"] = anchor,
            ["id"] = DisplayText.Clean(fact.Id, 100),
            ["modality"] = DisplayText.Clean(fact.Modality, 40),
            ["chips"] = Marks.ChipsOf(fact).ConvertAll(m => m.ToView()),
            ["headline"] = headline.Length > 0 ? headline : EventView.NoHeadline,
            ["headlineDir"] = TextDirection.Of(headline),
            ["text"] = text == headline ? "" : text,
            ["newText"] = text == headline || fact.Sources.Any(s => DisplayText.Clean(s.Quote) == text) ? "" : text,
            ["lang"] = quotes.Count > 0 ? quotes[0]["lang"] : "",
            ["dir"] = TextDirection.Of(text),
            ["reason"] = DisplayText.Clean(fact.Reason),
            ["citations"] = EventView.Citations(quotes),
            ["quotes"] = quotes,
            ["people"] = EventView.Names(fact.People),
            ["organizations"] = EventView.Names(fact.Organizations),
            ["places"] = EventView.Names(fact.Places),
        };
    }
}
