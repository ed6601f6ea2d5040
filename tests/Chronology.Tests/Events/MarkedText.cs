using System.Collections.Immutable;
using System.Text;
using Chronology.Dates;
using Chronology.Events;
using Chronology.Events.Mentions;
using Chronology.Events.Names;
using Chronology.Resolution;
using Chronology.Tagging;
using Chronology.Text;
using NodaTime;

namespace Chronology.Tests.Events;

/// <summary>A text whose dates are marked with brackets, so that mentions are tested without the tagger: "He resigned on [Monday]."</summary>
/// <remarks>Four digits are a year, "m:" before the words makes a month; all else is a day.</remarks>
internal sealed class MarkedText
{
    private MarkedText(DocumentText document, ImmutableArray<ExpressionResolution> dates)
    {
        (Document, Dates, Names) = (document, dates, NameFinder.Find(document));
    }

    public DocumentText Document { get; }

    public ImmutableArray<ExpressionResolution> Dates { get; }

    public DocumentNames Names { get; }

    public static MarkedText Read(string marked)
    {
        var text = new StringBuilder();
        var spans = new List<(TextSpan Span, bool IsMonth)>();
        var open = -1;
        var isMonth = false;
        for (var i = 0; i < marked.Length; i++)
        {
            if (marked[i] == '[')
            {
                open = text.Length;
                isMonth = marked.AsSpan(i + 1).StartsWith("m:", StringComparison.Ordinal);
                i += isMonth ? 2 : 0;
            }
            else if (marked[i] == ']')
            {
                spans.Add((new TextSpan(open, text.Length), isMonth));
            }
            else
            {
                text.Append(marked[i]);
            }
        }

        var document = TextAnalyzer.Analyze(new SourceDocument("marked", "marked.txt", null, "en", "", text.ToString()));
        return new MarkedText(document, [.. spans.Select(each => Date(document, each.Span, each.IsMonth))]);
    }

    public ImmutableArray<EventMention> Mentions() => MentionExtractor.Extract(Document, Names, Dates);

    public static EventMention Only(string marked) => Assert.Single(Read(marked).Mentions());

    private static ExpressionResolution Date(DocumentText document, TextSpan span, bool isMonth)
    {
        var words = span.Of(document.Text);
        var sentence = document.Sentences.Select((each, index) => (each, index)).First(pair => pair.each.Span.Contains(span)).index;
        var isYear = words.Length == 4 && words.All(char.IsAsciiDigit);
        var date = isYear ? Span(new LocalDate(int.Parse(words, System.Globalization.CultureInfo.InvariantCulture), 1, 1), 12, Granularity.Year)
            : isMonth ? Span(new LocalDate(2025, 6, 1), 1, Granularity.Month)
            : ResolvedDate.Day(new LocalDate(2025, 6, 18));
        var value = new PlainValue();
        return new ExpressionResolution(new TemporalExpression(span, sentence, value, "test"), "", null, date, AnchorKind.None, false, []);
    }

    private static ResolvedDate Span(LocalDate first, int months, Granularity granularity) => new(new UncertainDate(first, first.PlusMonths(months).PlusDays(-1), granularity));

    private sealed record PlainValue() : TemporalValue(Timex3Type.Date)
    {
        public override TemporalNeed Need => TemporalNeed.Nothing;
    }
}
