using System.Collections.Immutable;
using Chronology.Events.Mentions.Headlines;
using Chronology.Events.Names;
using Chronology.Resolution;
using Chronology.Text;
using Chronology.Text.Grammar;

namespace Chronology.Events.Mentions.Reference;

/// <summary>Finds what a pronoun stands for: what the clauses and sentences before are about.</summary>
/// <remarks>A sentence is read again only where a pronoun asks for it, and then once: all pronouns of a sentence ask for the same few before it.</remarks>
internal sealed class EarlierSubjects(DocumentText document, DocumentNames names, ImmutableArray<ExpressionResolution> expressions)
{
    private const int Farthest = 5;
    private const int Longest = 40;

    private readonly Told?[] _read = new Told?[Farthest];

    /// <summary>What "it", "its", "they" or "their" means; null when nobody can tell.</summary>
    /// <param name="isPassive">Something was done to it: then it is rather what the sentence before brought up than who acted there.</param>
    public string? Thing(SentenceReading reading, int word, bool isPlural, bool isPassive = false)
    {
        var clauses = reading.Clauses.Clauses;
        for (var i = clauses.Count - 1; i >= 0; i--)
        {
            if (clauses[i] is { HasVerb: true, Kind: not (ClauseKind.Relative or ClauseKind.Participle or ClauseKind.Infinitive) } clause && clause.VerbEnd <= word && (ThingOf(reading, clause, isPlural) ?? ObjectOf(reading, clause, isPlural)) is { } here)
            {
                return here;
            }
        }

        if (Before(reading.Index, isPlural ? "they" : "it") is not { } told)
        {
            return null;
        }

        var actor = Fitting(told.Thing, isPlural);
        var thing = isPassive || actor is null ? Fitting(Introduced(told.Reading), isPlural) : null;
        return thing ?? actor;
    }

    /// <summary>Who "he" or "she" is, where the sentence itself names nobody before it.</summary>
    public EntityName? Person(SentenceReading reading, int word)
    {
        var pronoun = reading.TextOf(word).ToLowerInvariant();
        if (pronoun is not ("he" or "she") || names.PeopleWithin(new TextSpan(reading.Sentence.Span.Start, reading.Words[word].Start)).Count > 0 || Before(reading.Index, pronoun) is not { } told)
        {
            return null;
        }

        return told.Reading.NamesOf(told.Subject.Head) is [{ Kind: NameKind.Person } person] && PronounReader.CanBe(reading, names, person, pronoun == "she") ? person : null;
    }

    // The nearest sentence before whose main clause is about something else than the same pronoun.
    private Told? Before(int index, string pronoun)
    {
        for (var i = index - 1; i >= 0 && i >= index - Farthest && document.Sentences[i].Kind == SentenceKind.Body; i--)
        {
            if (Read(i) is not { HasSubject: true } told)
            {
                return null;
            }

            if (!told.Reading.TextOf(told.Subject.Head).Equals(pronoun, StringComparison.OrdinalIgnoreCase))
            {
                return told;
            }
        }

        return null;
    }

    private Told Read(int sentence)
    {
        ref var read = ref _read[sentence % Farthest];
        if (read?.Reading.Index != sentence)
        {
            var reading = SentenceReading.Read(document, sentence, names, ExpressionsOf(sentence));
            var arguments = reading.Clauses.Main is { } main ? ClauseArguments.Of(reading, main) : null;
            read = arguments?.Subject is { } subject ? new Told(reading, true, subject, new SubjectWriter(reading).ThingOf(arguments)) : new Told(reading, false, default, null);
        }

        return read;
    }

    private ReadOnlySpan<ExpressionResolution> ExpressionsOf(int sentence)
    {
        var (first, high) = (0, expressions.Length);
        while (first < high)
        {
            var middle = (first + high) / 2;
            (first, high) = expressions[middle].Expression.Sentence < sentence ? (middle + 1, high) : (first, middle);
        }

        var end = first;
        while (end < expressions.Length && expressions[end].Expression.Sentence == sentence)
        {
            end++;
        }

        return expressions.AsSpan()[first..end];
    }

    private static string? ThingOf(SentenceReading reading, Clause clause, bool isPlural) => Fitting(new SubjectWriter(reading).ThingOf(ClauseArguments.Of(reading, clause)), isPlural);

    // "Stern presented the budget; it would have raised the tax": a person is no "it", so what he presented is.
    private static string? ObjectOf(SentenceReading reading, Clause clause, bool isPlural)
    {
        var arguments = ClauseArguments.Of(reading, clause);
        var isPerson = arguments.Subject is { } subject && reading.NamesOf(subject.Head) is [{ Kind: NameKind.Person }];
        if (!isPerson || arguments.Object is not { } thing || reading.Words[thing.Head].Part != PartOfSpeech.Noun || reading.Words[thing.Start].Part is not (PartOfSpeech.Determiner or PartOfSpeech.Noun))
        {
            return null;
        }

        var start = reading.Words[thing.Start].Part == PartOfSpeech.Determiner && thing.Start < thing.Head ? thing.Start + 1 : thing.Start;
        return Fitting((new HeadlineText(reading).AppendRange(start, thing.End, static _ => true).ToString(), reading.Words[thing.Head].IsPlural), isPlural);
    }

    // "The army is to begin building a temporary bridge": what the sentence's last verb does it to, where it is new.
    private static (string Words, bool IsPlural)? Introduced(SentenceReading reading)
    {
        for (var i = reading.Words.Length - 1; i > 0; i--)
        {
            if (reading.TextOf(i) is "a" or "an" && reading.Words[i - 1].Part == PartOfSpeech.Verb && NounPhrase.StartingAt(reading.Words, i) is { } thing && thing.Head > i && reading.Words[thing.Head].Part == PartOfSpeech.Noun)
            {
                return (new HeadlineText(reading).AppendRange(i + 1, thing.End, static _ => true).ToString(), false);
            }
        }

        return null;
    }

    private static string? Fitting((string Words, bool IsPlural)? thing, bool isPlural) =>
        thing is var (words, isMany) && isMany == isPlural && words.Length <= Longest && HeadlineCheck.CanStand(words) && !IsEmpty(words) && (isMany || !AntecedentReader.IsHuman(words)) ? words : null;

    // "The fact is", "The reason was": such a subject is nothing that does anything.
    private static bool IsEmpty(string words) => words.ToLowerInvariant() is "fact" or "way" or "time" or "reason" or "question" or "answer" or "problem" or "point" or "truth" or "result" or "idea" or "thing" or "case" or "one" or "number" or "amount";

    /// <summary>A sentence before, with the subject of its main clause.</summary>
    /// <param name="Subject">Only where it has one.</param>
    /// <param name="Thing">As a line names it; null when it is a person or a pronoun.</param>
    private sealed record Told(SentenceReading Reading, bool HasSubject, NounPhrase Subject, (string Words, bool IsPlural)? Thing);
}
