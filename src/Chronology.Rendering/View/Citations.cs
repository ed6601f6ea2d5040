using System.Globalization;

namespace Chronology.Rendering.View;

/// <summary>Numbers the passages that events rest on, in the order in which a reader meets them; the same passage keeps its number.</summary>
internal sealed class Citations(DocumentList documents)
{
    private const int ExcerptReach = 110;

    // An ellipsis stands for them too.
    private static readonly char[] PausesAtTheEnd = [' ', '\n', ',', ';', ':', '–', '—', '،', '؛', '、', '，'];

    private readonly Dictionary<(string Document, int Start, string Quote), int> _numbers = [];
    private readonly List<Dictionary<string, object>> _views = [];

    /// <summary>Every passage so far, by number.</summary>
    public List<Dictionary<string, object>> All => _views;

    /// <summary>The citation of this passage as a view, with the words that date this event in the middle: another event may rest on other words of it.</summary>
    public Dictionary<string, object> Cite(ReportSource source)
    {
        var key = (source.DocumentId, source.CharStart, source.Quote);
        if (_numbers.TryGetValue(key, out var number))
        {
            return ViewOf(source, number.ToString(CultureInfo.InvariantCulture));
        }

        _numbers.Add(key, _views.Count + 1);
        _views.Add(ViewOf(source, (_views.Count + 1).ToString(CultureInfo.InvariantCulture)));
        return _views[^1];
    }

    /// <summary>As the other, for a passage in which no words tell a date.</summary>
    public Dictionary<string, object> Cite(ReportPassage passage) =>
        Cite(new ReportSource(passage.DocumentId, passage.Quote, passage.CharStart, passage.CharEnd, "", passage.CharStart, passage.CharStart) { Line = passage.Line });

    private Dictionary<string, object> ViewOf(ReportSource source, string number)
    {
        var (from, to) = ExpressionIn(source);
        var (excerptFrom, excerptTo) = (Back(source.Quote, from), Forward(source.Quote, to));
        return new()
        {
            ["number"] = number,
            ["anchor"] = "source-" + number,
            ["document"] = documents.Get(source.DocumentId, "name"),
            ["documentTitle"] = documents.Get(source.DocumentId, "title"),
            ["documentAnchor"] = documents.Get(source.DocumentId, "anchor"),
            ["published"] = documents.Get(source.DocumentId, "published"),
            ["lang"] = documents.Get(source.DocumentId, "lang"),
            ["dir"] = TextDirection.Of(source.Quote),
            ["place"] = Place(source),
            ["before"] = DisplayText.CleanPiece(source.Quote[..from]).TrimStart(),
            ["words"] = DisplayText.CleanPiece(source.Quote[from..to]),
            ["after"] = DisplayText.CleanPiece(source.Quote[to..]).TrimEnd(),
            ["excerptBefore"] = (excerptFrom > 0 ? "…" : "") + DisplayText.CleanPiece(source.Quote[excerptFrom..from]).TrimStart(),
            ["excerptAfter"] = excerptTo < source.Quote.Length ? DisplayText.CleanPiece(source.Quote[to..excerptTo]).TrimEnd(PausesAtTheEnd) + "…" : DisplayText.CleanPiece(source.Quote[to..]).TrimEnd(),
        };
    }

    /// <summary>"line 7", "lines 7–9"; where no line is known, "characters 1,768–1,916".</summary>
    private static string Place(ReportSource source)
    {
        var last = source.Line + source.Quote.AsSpan().TrimEnd('\n').Count('\n');
        return source.Line <= 0 ? string.Create(CultureInfo.InvariantCulture, $"characters {source.CharStart:N0}–{source.CharEnd:N0}")
            : last == source.Line ? string.Create(CultureInfo.InvariantCulture, $"line {source.Line:N0}")
            : string.Create(CultureInfo.InvariantCulture, $"lines {source.Line:N0}–{last:N0}");
    }

    // Offsets from a file that another program wrote may point anywhere.
    private static (int From, int To) ExpressionIn(ReportSource source)
    {
        var from = Math.Clamp((long)source.ExpressionStart - source.CharStart, 0, source.Quote.Length);
        var to = Math.Clamp((long)source.ExpressionEnd - source.CharStart, from, source.Quote.Length);
        return ((int)from, (int)to);
    }

    private static int Back(string quote, int from)
    {
        if (from <= ExcerptReach)
        {
            return 0;
        }

        var blank = quote.IndexOf(' ', from - ExcerptReach, ExcerptReach);
        return blank < 0 ? from : blank + 1;
    }

    private static int Forward(string quote, int to)
    {
        if (quote.Length - to <= ExcerptReach)
        {
            return quote.Length;
        }

        var blank = quote.LastIndexOf(' ', to + ExcerptReach, ExcerptReach);
        return blank < 0 ? to : blank;
    }
}
