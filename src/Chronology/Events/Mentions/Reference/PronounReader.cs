using Chronology.Events.Names;
using Chronology.Text;
using Chronology.Text.Grammar;

namespace Chronology.Events.Mentions.Reference;

/// <summary>Says who "he", "she" or a speaker's "I" is, where only one person comes into question.</summary>
internal static class PronounReader
{
    /// <summary>How many sentences back a person is still meant.</summary>
    private const int FarthestSentence = 3;

    /// <summary>How many sentences before and after show how the document speaks of somebody.</summary>
    private const int Around = 30;

    private static readonly EntityName Nobody = new("", "", NameKind.Other);

    public static EntityName? Person(SentenceReading reading, DocumentNames names, int word)
    {
        var pronoun = reading.TextOf(word).ToLowerInvariant();
        if (pronoun == "i")
        {
            return Author(reading, names) ?? (IsQuoting(reading) && !SpeaksOfOwn(reading) ? Speaker(reading) : null);
        }

        if (pronoun is not ("he" or "she" or "him" or "his" or "her"))
        {
            return null;
        }

        var sentence = reading.Sentence.Span;
        var isWoman = pronoun is "she" or "her";
        Func<EntityName, bool?> told = person => IsWoman(reading, names, person);
        var here = names.PeopleWithin(new TextSpan(sentence.Start, reading.Words[word].Start));
        if (here.Count > 0 && (Choose(here, isWoman, told) is { } named ? named : here.Exists(person => CanBe(person, isWoman, told)) ? Nobody : null) is { } chosen)
        {
            return chosen == Nobody ? null : chosen;
        }

        for (var i = reading.Index - 1; i >= 0 && i >= reading.Index - FarthestSentence; i--)
        {
            var before = names.PeopleWithin(reading.Document.Sentences[i].Span);
            if (before.Count > 0 && Choose(before, isWoman, told) is { } person)
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

    /// <summary>"Orlo told the lawyer, Ann Smith, that he was beaten": who tells is who is meant, where the names allow it.</summary>
    public static EntityName? Teller(SentenceReading reading, Clause clause, int word)
    {
        var pronoun = reading.TextOf(word).ToLowerInvariant();
        if (pronoun is not ("he" or "she") || clause.Kind != ClauseKind.Complement || reading.Clauses.ParentOf(clause) is not { HasVerb: true } told)
        {
            return null;
        }

        var subject = ClauseArguments.Of(reading, told).Subject;
        return subject is { } teller && reading.NamesOf(teller.Head) is { Length: 1 } names && names[0].Kind is NameKind.Person or NameKind.Other && Choose([names[0]], pronoun == "she", static _ => null) is { } person ? person : null;
    }

    /// <summary>Neither the given name nor the pronouns around speak against it.</summary>
    public static bool CanBe(SentenceReading reading, DocumentNames names, EntityName person, bool isWoman) =>
        CanBe(person, isWoman, other => IsWoman(reading, names, other));

    /// <param name="told">What the text tells of somebody whose given name tells nothing: a woman, no woman, or null.</param>
    public static bool CanBe(EntityName person, bool isWoman, Func<EntityName, bool?> told) =>
        (GivenNames.Gender(person.Canonical) ?? told(person)) is not { } gender || gender == isWoman;

    // Of several, the one whose given name ends as such names do.
    private static EntityName? Choose(List<EntityName> people, bool isWoman, Func<EntityName, bool?> told)
    {
        var fitting = people.Where(person => CanBe(person, isWoman, told)).ToList();
        if (people.Count == 1)
        {
            return fitting.Count == 1 ? fitting[0] : null;
        }

        var sure = fitting.Where(static person => GivenNames.Gender(person.Canonical) is not null).ToList();
        return sure.Count == 1 ? sure[0] : fitting.Count == 1 ? fitting[0] : null;
    }

    /// <summary>What the pronouns around tell of somebody, in sentences that name nobody else; null when they tell nothing.</summary>
    private static bool? IsWoman(SentenceReading reading, DocumentNames names, EntityName person)
    {
        var document = reading.Document;
        var (he, she) = (0, 0);
        for (var i = Math.Max(0, reading.Index - Around); i < Math.Min(document.Sentences.Length, reading.Index + Around); i++)
        {
            if (i == reading.Index || names.PeopleWithin(document.Sentences[i].Span) is not [var only] || only != person)
            {
                continue;
            }

            foreach (var token in document.TokensOf(document.Sentences[i]))
            {
                var word = document.Text.AsSpan(token.Start, token.End - token.Start);
                he += word is "he" or "his" or "him" or "himself" or "He" or "His" ? 1 : 0;
                she += word is "she" or "her" or "hers" or "herself" or "She" or "Her" ? 1 : 0;
            }
        }

        return he == she ? null : she > he;
    }

    // "I went to see my family": the name cannot stand for each such word, so the words are given as they were said.
    private static bool SpeaksOfOwn(SentenceReading reading) => Enumerable.Range(0, reading.Words.Length).Any(i => reading.TextOf(i) is "my" or "me" or "our" or "us" or "myself");

    private static bool IsQuoting(SentenceReading reading) => Array.Exists(reading.Words, static each => each.Symbol is '"' or '\u201C' or '\u201D');

    /// <summary>Whoever wrote the document, which "I", "me" and "we" mean outside quotation marks; null when it does not say.</summary>
    public static EntityName? Author(SentenceReading reading, DocumentNames names)
    {
        if (reading.Document.Source.Author is not { } author || IsQuoting(reading))
        {
            return null;
        }

        return names.Person(author) ?? new EntityName(author, author[(author.LastIndexOf(' ') + 1)..], NameKind.Person);
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
