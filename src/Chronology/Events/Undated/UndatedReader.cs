using System.Collections.Immutable;
using Chronology.Events.Mentions;
using Chronology.Events.Mentions.Reference;
using Chronology.Events.Names;
using Chronology.Resolution;
using Chronology.Tagging;
using Chronology.Text;
using Chronology.Text.Grammar;

namespace Chronology.Events.Undated;

/// <summary>Reads what a document's own body tells without a day: main clauses with a known trigger in which somebody named takes part.</summary>
/// <remarks>Speech, questions, headings, guesses and what "we" did are left out: they are not the document's own facts.</remarks>
internal static class UndatedReader
{
    private const int LeadSentences = 3;
    private const int ShortestSentence = 6;

    /// <summary>What matters stands early; a long document is not read to its end for what has no date.</summary>
    private const int MostSentences = 60;

    /// <param name="expressions">In the order of the text.</param>
    public static ImmutableArray<UndatedFact> Read(DocumentText document, DocumentNames names, ImmutableArray<ExpressionResolution> expressions)
    {
        if (PlainMentions.For(document.Source.Language) is not null)
        {
            return [];
        }

        var facts = ImmutableArray.CreateBuilder<UndatedFact>();
        var memory = new EventMemory(document, names, expressions);
        var (read, next) = (0, 0);
        var isLead = true;
        for (var i = 0; i < document.Sentences.Length && read < MostSentences; i++)
        {
            var (first, isDated) = (next, false);
            for (; next < expressions.Length && expressions[next].Expression.Sentence <= i; next++)
            {
                isDated |= expressions[next].Expression.Sentence == i && MentionExtractor.TellsDay(expressions[next]);
            }

            var sentence = document.Sentences[i];
            if (sentence.Kind != SentenceKind.Body || sentence.EndToken - sentence.FirstToken < ShortestSentence)
            {
                continue;
            }

            read++;
            isLead &= !isDated && read <= LeadSentences;
            if (!isDated && NamesSomebody(names, sentence) && OfSentence(document, i, names, memory, expressions.AsSpan()[first..next]) is { } fact)
            {
                facts.Add(new UndatedFact(fact, isLead));
            }
        }

        return facts.DrainToImmutable();
    }

    private static EventMention? OfSentence(DocumentText document, int index, DocumentNames names, EventMemory memory, ReadOnlySpan<ExpressionResolution> expressions)
    {
        var reading = SentenceReading.Read(document, index, names, expressions);
        if (reading.IsTitle || reading.Words[^1].Symbol == '?' || LeadClause.Of(reading) is not { } clause || IsQuoted(reading, clause) || IsGuess(reading, clause) || IsRemark(reading, clause))
        {
            return null;
        }

        var arguments = ClauseArguments.Of(reading, clause);
        var mention = arguments.Subject is null ? null : new MentionBuilder(reading, names, memory, isAlone: false).Build(Attachment.To(clause), When(reading.Sentence, index, expressions));
        return mention is { Modality: Modality.Happened or Modality.Planned } && LeadClause.Tells(mention) && !IsSpokenOfUs(reading, arguments, mention) ? mention : null;
    }

    // The expression that might have dated it ("on Saturday" in a text without a day), or else none.
    private static ExpressionResolution When(Sentence sentence, int index, ReadOnlySpan<ExpressionResolution> expressions)
    {
        foreach (var expression in expressions)
        {
            if (expression.Expression.Value.Type is Timex3Type.Date or Timex3Type.Time)
            {
                return expression;
            }
        }

        var nowhere = new TemporalExpression(new TextSpan(sentence.Span.Start, sentence.Span.Start), index, new VagueValue(VagueTime.Past), "undated");
        return new ExpressionResolution(nowhere, "", null, null, AnchorKind.Missing, false, []);
    }

    private static bool NamesSomebody(DocumentNames names, Sentence sentence)
    {
        foreach (var occurrence in names.Within(sentence.Span))
        {
            if (occurrence.Name.Kind is NameKind.Person or NameKind.Organization)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsQuoted(SentenceReading reading, Clause clause) =>
        reading.Words.Take(clause.Head).Count(static word => word.Symbol is '"' or '\u201C' or '\u201D' or '\u00AB') % 2 == 1;

    // "might sell", "would resign": nobody says that it happens.
    private static bool IsGuess(SentenceReading reading, Clause clause)
    {
        for (var i = clause.VerbStart; i < clause.VerbEnd; i++)
        {
            if (reading.Words[i].Part == PartOfSpeech.Modal && reading.TextOf(i).ToLowerInvariant() is not ("will" or "shall" or "'ll" or "\u2019ll"))
            {
                return true;
            }
        }

        return false;
    }

    // "marked a shift", "plays a role": what is said of things, not what happened to them.
    private static bool IsRemark(SentenceReading reading, Clause clause)
    {
        var verb = reading.Words[clause.Head].VerbLemma;
        return EventWords.Instance.IsLink(verb) || EventWords.Instance.IsStative(verb)
            || (verb == "play" && NounPhrase.StartingAt(reading.Words, clause.VerbEnd) is { } part && reading.Words[part.Head].NounLemma is "role" or "part");
    }

    // A line that begins with a pronoun that nobody can tell says nothing by itself.
    private static bool IsSpokenOfUs(SentenceReading reading, ClauseArguments arguments, EventMention mention) =>
        arguments.Subject is { } subject && reading.Words[subject.Head].Part == PartOfSpeech.Pronoun
        && mention.Headline.StartsWith(reading.TextOf(subject.Head), StringComparison.OrdinalIgnoreCase);
}
