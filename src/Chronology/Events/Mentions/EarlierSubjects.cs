using System.Collections.Immutable;
using Chronology.Events.Names;
using Chronology.Resolution;
using Chronology.Text;
using Chronology.Text.Grammar;

namespace Chronology.Events.Mentions;

/// <summary>Finds what a pronoun stands for: what the clauses and sentences before are about.</summary>
/// <remarks>A sentence is read again only where a pronoun asks for it.</remarks>
internal sealed class EarlierSubjects(DocumentText document, DocumentNames names, ImmutableArray<ExpressionResolution> expressions)
{
    private const int Farthest = 5;
    private const int Longest = 40;

    /// <summary>What "it", "its", "they" or "their" means; null when nobody can tell.</summary>
    public string? Thing(SentenceReading reading, int word, bool isPlural)
    {
        var clauses = reading.Clauses.Clauses;
        for (var i = clauses.Count - 1; i >= 0; i--)
        {
            if (clauses[i] is { HasVerb: true, Kind: not (ClauseKind.Relative or ClauseKind.Participle or ClauseKind.Infinitive) } clause && clause.VerbEnd <= word && ThingOf(reading, clause, isPlural) is { } here)
            {
                return here;
            }
        }

        return Before(reading.Index, isPlural ? "they" : "it") is var (other, told) ? ThingOf(other, told, isPlural) : null;
    }

    /// <summary>Who "he" or "she" is, where the sentence itself names nobody before it.</summary>
    public EntityName? Person(SentenceReading reading, int word)
    {
        var pronoun = reading.TextOf(word).ToLowerInvariant();
        var sentence = reading.Sentence.Span;
        if (pronoun is not ("he" or "she") || names.Within(new TextSpan(sentence.Start, reading.Words[word].Start)).ToArray().Any(static each => each.Name.Kind == NameKind.Person)
            || Before(reading.Index, pronoun) is not var (other, told) || ClauseArguments.Of(other, told).Subject is not { } subject)
        {
            return null;
        }

        return other.NamesOf(subject.Head) is [{ Kind: NameKind.Person } person] && PronounReader.CanBe(reading, names, person, pronoun == "she") ? person : null;
    }

    // The nearest sentence before whose main clause is about something else than the same pronoun.
    private (SentenceReading Reading, Clause Clause)? Before(int index, string pronoun)
    {
        for (var i = index - 1; i >= 0 && i >= index - Farthest && document.Sentences[i].Kind == SentenceKind.Body; i--)
        {
            var reading = SentenceReading.Read(document, i, names, [.. expressions.Where(each => each.Expression.Sentence == i)]);
            var main = reading.Clauses.Clauses.FirstOrDefault(static clause => clause.HasVerb && clause.Kind == ClauseKind.Main);
            if (main is null || ClauseArguments.Of(reading, main).Subject is not { } subject)
            {
                return null;
            }

            if (!reading.TextOf(subject.Head).Equals(pronoun, StringComparison.OrdinalIgnoreCase))
            {
                return (reading, main);
            }
        }

        return null;
    }

    private static string? ThingOf(SentenceReading reading, Clause clause, bool isPlural) =>
        new SubjectWriter(reading).ThingOf(ClauseArguments.Of(reading, clause)) is var (words, isMany) && isMany == isPlural && words.Length <= Longest && HeadlineCheck.CanStand(words) && !IsEmpty(words) ? words : null;

    // "The fact is", "The reason was": such a subject is nothing that does anything.
    private static bool IsEmpty(string words) => words.ToLowerInvariant() is "fact" or "way" or "time" or "reason" or "question" or "answer" or "problem" or "point" or "truth" or "result" or "idea" or "thing" or "case" or "one" or "number" or "amount";
}
