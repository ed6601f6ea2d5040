using System.Collections.Immutable;
using Chronology.Events.Names;
using Chronology.Resolution;
using Chronology.Tagging;
using Chronology.Text;
using Chronology.Text.Grammar;

namespace Chronology.Events.Mentions;

/// <summary>One sentence with its words, clauses, names and dates.</summary>
internal sealed class SentenceReading
{
    private readonly EntityName[][] _names;
    private readonly NameForm[] _forms;
    private Dictionary<int, int>? _dates;

    private SentenceReading(DocumentText document, int index, GrammarWord[] words, SentenceClauses clauses, EntityName[][] names, NameForm[] forms, bool isTitle)
    {
        (Document, Index, Words, Clauses, _names, _forms, IsTitle) = (document, index, words, clauses, names, forms, isTitle);
    }

    public DocumentText Document { get; }

    public int Index { get; }

    public GrammarWord[] Words { get; }

    public SentenceClauses Clauses { get; }

    /// <summary>Every word has a capital: a heading's style.</summary>
    public bool IsTitle { get; }

    public Sentence Sentence => Document.Sentences[Index];

    /// <summary>What is asked here was answered by yes (true) or no (false); null where nothing is asked, or no such answer given.</summary>
    public bool? IsAffirmed => Words[^1].Symbol == '?' ? SpeechLabel.IsAffirmed(Document, Index) : null;

    public static SentenceReading Read(DocumentText document, int index, DocumentNames names, ReadOnlySpan<ExpressionResolution> expressions)
    {
        var sentence = LeadIn.Skip(document, index, expressions);
        var isTitle = TitleCase.Is(new TokenView(document.Text, document.TokensOf(sentence)));
        var entities = new List<EntityName[]>();
        var forms = new List<NameForm>();
        var units = Units(document, names.Within(sentence.Span), expressions, entities, forms);
        var words = PartOfSpeechTagger.Tag(document, sentence, units, isTitle);
        return new SentenceReading(document, index, words, ClauseFinder.Find(words, EventWords.Instance.IsReporting), [.. entities], [.. forms], isTitle);
    }

    /// <summary>What a headline writes for a word: the name of who "him" is.</summary>
    public Dictionary<int, string> Substitutes { get; } = [];

    public string TextOf(int word) => Words[word].Span.Of(Document.Text);

    /// <summary>The entities that a word names; two for "the two leaders".</summary>
    public ReadOnlySpan<EntityName> NamesOf(int word) => Words[word].Unit is >= 0 and var unit && unit < _names.Length ? _names[unit] : [];

    public bool IsPlainName(int word) => Words[word].Unit is >= 0 and var unit && unit < _forms.Length && _forms[unit] == NameForm.Name;

    /// <summary>The word that stands for a date expression, or -1.</summary>
    public int WordOf(TextSpan expression)
    {
        if (_dates is null)
        {
            _dates = [];
            for (var i = 0; i < Words.Length; i++)
            {
                if (Words[i].Part == PartOfSpeech.Adjunct)
                {
                    _dates[Words[i].Start] = i;
                }
            }
        }

        return _dates.GetValueOrDefault(expression.Start, -1);
    }

    private static GrammarUnit[] Units(DocumentText document, ReadOnlySpan<NameOccurrence> names, ReadOnlySpan<ExpressionResolution> expressions, List<EntityName[]> entities, List<NameForm> forms)
    {
        var units = new List<GrammarUnit>(names.Length + expressions.Length);
        var next = 0;
        var end = 0;
        for (var i = 0; i < names.Length;)
        {
            var last = i + 1;
            while (last < names.Length && names[last].Span == names[i].Span)
            {
                last++;
            }

            while (next < expressions.Length && expressions[next].Expression.Span.Start < names[i].Span.End)
            {
                AddDate(document.Text, units, expressions[next++], ref end);
            }

            if (names[i].Form != NameForm.Demonym && names[i].Form != NameForm.Possessive && names[i].Span.Start >= end)
            {
                units.Add(new GrammarUnit(names[i].Span, PartOfSpeech.ProperNoun, last > i + 1, entities.Count));
                entities.Add([.. names[i..last].ToArray().Select(each => each.Name)]);
                forms.Add(names[i].Form);
                end = names[i].Span.End;
            }

            i = last;
        }

        while (next < expressions.Length)
        {
            AddDate(document.Text, units, expressions[next++], ref end);
        }

        return [.. units];
    }

    // A name that only a date's words make up ("October 13 Summit" begins with one) gives way to the date.
    private static void AddDate(string text, List<GrammarUnit> units, ExpressionResolution expression, ref int end)
    {
        var span = expression.Expression.Span;
        if (span.Start >= end && !IsThing(text, expression.Expression) && expression.Expression.Value.Type is Timex3Type.Date or Timex3Type.Time)
        {
            units.Add(new GrammarUnit(span, PartOfSpeech.Adjunct, false, int.MaxValue));
            end = span.End;
        }
    }

    // "the future is grim": spoken of, it tells no time; "in the future" does.
    private static bool IsThing(string text, TemporalExpression expression)
    {
        var words = text.AsSpan();
        var before = words[..expression.Span.Start].TrimEnd();
        return expression.Value is VagueValue && words[expression.Span.Start..].StartsWith("the ", StringComparison.OrdinalIgnoreCase)
            && before[(before.LastIndexOfAny(' ', '\n') + 1)..] is not ("in" or "In" or "at" or "At" or "for" or "For" or "of" or "from" or "over" or "by" or "until" or "during");
    }
}
