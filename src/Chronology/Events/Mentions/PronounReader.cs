using Chronology.Events.Names;
using Chronology.Text;
using Chronology.Text.Grammar;

namespace Chronology.Events.Mentions;

/// <summary>Says who "he", "she" or a speaker's "I" is, where only one person comes into question.</summary>
internal static class PronounReader
{
    /// <summary>How many sentences back a person is still meant.</summary>
    private const int FarthestSentence = 3;

    public static EntityName? Person(SentenceReading reading, DocumentNames names, int word)
    {
        var pronoun = reading.TextOf(word).ToLowerInvariant();
        if (pronoun == "i")
        {
            return Speaker(reading);
        }

        if (pronoun is not ("he" or "she" or "him" or "his" or "her"))
        {
            return null;
        }

        var sentence = reading.Sentence.Span;
        var isWoman = pronoun is "she" or "her";
        var here = People(names, new TextSpan(sentence.Start, reading.Words[word].Start));
        if (here.Count > 0)
        {
            return Choose(here, isWoman);
        }

        for (var i = reading.Index - 1; i >= 0 && i >= reading.Index - FarthestSentence; i--)
        {
            var before = People(names, reading.Document.Sentences[i].Span);
            if (before.Count > 0 && Choose(before, isWoman) is { } person)
            {
                return person;
            }

            if (before.Count > 1)
            {
                return null;
            }
        }

        return null;
    }

    // Of several, the one whose given name ends as such names do.
    private static EntityName? Choose(List<EntityName> people, bool isWoman)
    {
        var fitting = people.Where(person => GivenNames.Gender(person.Canonical) is not { } gender || gender == isWoman).ToList();
        if (people.Count == 1)
        {
            return fitting.Count == 1 ? fitting[0] : null;
        }

        var sure = fitting.Where(static person => GivenNames.Gender(person.Canonical) is not null).ToList();
        return sure.Count == 1 ? sure[0] : fitting.Count == 1 ? fitting[0] : null;
    }

    private static List<EntityName> People(DocumentNames names, TextSpan span)
    {
        var people = new List<EntityName>();
        foreach (var occurrence in names.Within(span))
        {
            if (occurrence.Name.Kind == NameKind.Person && !people.Contains(occurrence.Name))
            {
                people.Add(occurrence.Name);
            }
        }

        return people;
    }

    // "I will resign," the mayor told reporters.
    private static EntityName? Speaker(SentenceReading reading)
    {
        foreach (var clause in reading.Clauses.Clauses)
        {
            if (clause.HasVerb && EventWords.Instance.IsSaying(reading.Words[clause.Head].VerbLemma) && ClauseArguments.Of(reading, clause).Subject is { } subject
                && reading.NamesOf(subject.Head) is { Length: 1 } names && names[0].Kind == NameKind.Person)
            {
                return names[0];
            }
        }

        return null;
    }
}
