using System.Collections.Immutable;
using System.Globalization;
using Chronology.Dates;
using Chronology.Resolution;
using Chronology.Tagging;
using Chronology.Tagging.Grammar;
using Chronology.Tests.Dates;
using Chronology.Text;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;
using NodaTime;

namespace Chronology.Tests.Tagging;

/// <summary>What holds for every text: for those that the rules describe, and for any string.</summary>
public class TaggingProperties
{
    /// <summary>The same texts on every run.</summary>
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(6000)
        .WithReplay(FSharpOption<Replay>.Some(new Replay(new Rnd(20251115, 20251129), FSharpOption<int>.None)));

    private static readonly Gen<AnchorContext> Anchors =
        from day in Gen.OneOf(AnyDate.Days.Where(d => d.Year > 0).Select(d => (LocalDate?)d), Gen.Constant<LocalDate?>(null), Gen.Constant<LocalDate?>(new LocalDate(2025, 10, 15)))
        from genre in Gen.Elements(DocumentGenre.News, DocumentGenre.Narrative)
        select new AnchorContext(day, genre) { Explain = true };

    public static TheoryData<string> Languages() => [.. RuleSet.BuiltInLanguages];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Value_OfWhatTheRulesDescribe_IsTimex3AndNeverFinerThanItsWords(string language)
    {
        var sentences = new RuleSentences(RuleSet.BuiltIn(language));
        var found = 0;
        Check.One(Many, Prop.ForAll(sentences.Sentences.ToArbitrary(), Anchors.ToArbitrary(), (sentence, anchor) =>
        {
            foreach (var resolution in Read(sentence.Text, language, anchor))
            {
                found++;
                var timex = Timex3.Parse(resolution.Timex3Value);
                Assert.True(timex?.Text == resolution.Timex3Value, $"'{sentence.Text}' has the value {resolution.Timex3Value}");
                var isDate = resolution.Expression.Value.Type is Timex3Type.Date or Timex3Type.Time;
                Assert.True(!isDate || timex.Unit is not { } unit || unit >= sentence.Finest, $"'{sentence.Text}' says no more than {sentence.Finest}, but has the value {resolution.Timex3Value} ({resolution.Expression.Rule})");
            }
        }));
        Assert.True(found > 2000, $"only {found} expressions were found");
    }

    [Fact]
    public void Date_OfWhatTheRulesDescribe_ReadsBackAsEdtfAndHoldsItsValue() =>
        Check.One(Many, Prop.ForAll(new RuleSentences(RuleSet.BuiltIn("en")).Sentences.ToArbitrary(), Anchors.ToArbitrary(), (sentence, anchor) =>
        {
            foreach (var date in Read(sentence.Text, "en", anchor).Select(r => r.Date).OfType<ResolvedDate>())
            {
                var written = EdtfFormatter.Format(date);
                Assert.Equal(written, EdtfFormatter.Format(EdtfParserTests.Parse(written)));
            }
        }));

    [Fact]
    public void Tag_AnyString_NeverThrowsAndSlicesTheText()
    {
        var letters = Gen.OneOf(Gen.Choose(0, 0xFFFF).Select(c => (char)c), Gen.Choose(32, 126).Select(c => (char)c), Gen.Elements("0123456789-/.:,' \n\t–’\u00A0\u200B\uD83D\uDE00\uDC00\u0660\u0131".ToCharArray()));
        var words = Gen.OneOf(letters.ListOf().Select(l => new string([.. l])), new RuleSentences(RuleSet.BuiltIn("en")).Sentences.Select(s => s.Text), Gen.Elements("last", "2025", "May", "W53", "BC", "31", "99999999999", "century"));
        var texts = words.ListOf().Select(w => string.Join(' ', w)).ToArbitrary();
        Check.One(Many.WithMaxTest(1500), Prop.ForAll(texts, Anchors.ToArbitrary(), (text, anchor) => IsOrdered(text, Read(text, "en", anchor))));
    }

    [Fact]
    public void Tag_InAnyCulture_IsTheSame()
    {
        var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        (odd.NumberFormat.NegativeSign, odd.NumberFormat.NumberDecimalSeparator, odd.NumberFormat.NumberGroupSeparator) = ("minus", ",", "'");
        (odd.DateTimeFormat.FirstDayOfWeek, odd.DateTimeFormat.DateSeparator, odd.DateTimeFormat.TimeSeparator) = (DayOfWeek.Saturday, "#", "#");
        var texts = new RuleSentences(RuleSet.BuiltIn("en")).Sentences.Select(s => s.Text).ToArbitrary();
        Check.One(Many.WithMaxTest(1000), Prop.ForAll(texts, Anchors.ToArbitrary(), (text, anchor) => Say(text, anchor, CultureInfo.InvariantCulture) == Say(text, anchor, odd)));
    }

    private static string Say(string text, AnchorContext anchor, CultureInfo culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = culture;
            return string.Join('|', Read(text, "en", anchor).Select(r => $"{r.Expression.Span.Start} {r.Expression.Span.Length} {r.Timex3Value} {r.Mod} {string.Concat(r.Steps)} {(r.Date is null ? "" : EdtfFormatter.Format(r.Date))}"));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static bool IsOrdered(string text, ImmutableArray<ExpressionResolution> found)
    {
        var end = 0;
        foreach (var span in found.Select(f => f.Expression.Span))
        {
            if (span.Start < end || span.Length <= 0 || span.End > text.Length || text.Substring(span.Start, span.Length) != span.Of(text))
            {
                return false;
            }

            end = span.End;
        }

        return true;
    }

    private static ImmutableArray<ExpressionResolution> Read(string text, string language, AnchorContext anchor)
    {
        var document = TextAnalyzer.Analyze(new SourceDocument("x", "x.txt", null, language, "", text));
        return ExpressionResolver.Resolve(document, TemporalTagger.ForLanguage(language).Tag(document), anchor);
    }
}
