using Chronology.Text.Grammar;
using static Chronology.Text.Grammar.PartOfSpeech;

namespace Chronology.Events.Mentions.Headlines;

/// <summary>Says whether a line's subject is one or many, for the verb to agree.</summary>
internal static class SubjectNumber
{
    /// <param name="isFirstOnly">Of what "and" joins, the line names only the first.</param>
    public static bool IsPlural(SentenceReading reading, ClauseArguments arguments, bool isFirstOnly)
    {
        if (!isFirstOnly && Told(reading, arguments) is { } told)
        {
            return told;
        }

        for (var i = Math.Max(0, arguments.SubjectStart); i < arguments.SubjectEnd && !isFirstOnly; i++)
        {
            if (reading.Words[i].Part == Coordinator && reading.Words[i].NounLemma == "and" && i + 1 < arguments.SubjectEnd && reading.Clauses.Of(i) == reading.Clauses.Of(arguments.SubjectStart))
            {
                return !IsInsideComplement(reading.Words, arguments.SubjectStart, i) && !IsOneBody(reading, arguments, i);
            }
        }

        if (arguments.Subject is not { } phrase)
        {
            if (arguments.SubjectStart < 0)
            {
                return false;
            }

            // "about 3,000 of them"
            var first = reading.Words[arguments.SubjectStart].Part == Adverb && arguments.SubjectStart + 1 < arguments.SubjectEnd ? arguments.SubjectStart + 1 : arguments.SubjectStart;
            return (reading.Words[arguments.SubjectEnd - 1].IsPlural || reading.Words[first].Part == Number) && reading.TextOf(first) is not ("1" or "one" or "One");
        }

        var head = reading.Words[phrase.Head];
        if (head.NounLemma is "percent" && phrase.End + 1 < arguments.SubjectEnd && reading.Words[phrase.End].NounLemma == "of" && NounPhrase.StartingAt(reading.Words, phrase.End + 1) is { } counted)
        {
            // "60 percent of voters say"
            return reading.Words[counted.Head].IsPlural;
        }

        return (reading.Words[arguments.SubjectStart].Part == Determiner && arguments.SubjectStart + 1 < arguments.SubjectEnd && reading.Words[arguments.SubjectStart + 1].Part == Number && arguments.SubjectEnd == arguments.SubjectStart + 2)
            || head.IsPlural || IsPeople(reading, phrase.Head) || IsTeam(reading, arguments.SubjectStart, phrase) || (head.Part == Pronoun && reading.TextOf(phrase.Head).ToLowerInvariant() is "they" or "we" or "i" or "you");
    }

    // "was", "have": the source's own verb says it.
    private static bool? Told(SentenceReading reading, ClauseArguments arguments) => reading.TextOf(arguments.Agreeing) switch
    {
        "was" or "is" or "has" or "does" or "wasn't" or "isn't" or "hasn't" or "doesn't" => false,
        "were" or "are" or "have" or "do" or "weren't" or "aren't" or "haven't" or "don't" => true,
        _ => null,
    };

    // "Tunisians": a people, which no list of nouns holds.
    private static bool IsPeople(SentenceReading reading, int i) =>
        reading.Words[i] is { Part: ProperNoun, Unit: < 0 } && reading.TextOf(i) is [.., not 's', 's'] name && (i == 0 || (Names.TokenView.RoleOf(name) & Names.WordRole.Demonym) != 0);

    // "the Stars", "the Rangers": one word in the plural, that names no man; but "Denby Mills" is one firm.
    private static bool IsTeam(SentenceReading reading, int start, NounPhrase phrase) => (phrase.Head == start || (reading.Words[start].Part == Determiner && phrase.Head == start + 1)) && !Names.NameWords.Instance.IsFirm(reading.TextOf(phrase.Head)) && reading.Words[phrase.Head].Part == ProperNoun && !reading.TextOf(phrase.Head).Contains('&', StringComparison.Ordinal)
        && reading.NamesOf(phrase.Head) is var names && (names.Length == 0 || names[0].Kind is NameKind.Organization or NameKind.Other)
        && WordReader.Lookup(reading.Document.Text, Math.Max(reading.Words[phrase.Head].Start, reading.Document.Text.LastIndexOf(' ', reading.Words[phrase.Head].End - 1) + 1), reading.Words[phrase.Head].End) is { IsPlural: true };

    // "delegations from Israel and Hamas": the coordinator joins what the preposition governs.
    private static bool IsInsideComplement(GrammarWord[] words, int start, int coordinator)
    {
        for (var i = start; i < coordinator; i++)
        {
            if (words[i].Part == Preposition)
            {
                return !(NounPhrase.StartingAt(words, start) is { } first && words[first.Head].IsPlural);
            }
        }

        return false;
    }

    // "The energy and trade committee": the "and" stands inside one body's name.
    private static bool IsOneBody(SentenceReading reading, ClauseArguments arguments, int coordinator)
    {
        const Names.WordRole body = Names.WordRole.Organization | Names.WordRole.OrganizationContext;
        var last = arguments.SubjectEnd - 1;
        return reading.Words[last] is { Part: Noun, IsPlural: false } && last > coordinator && (Names.TokenView.RoleOf(reading.TextOf(last)) & body) != 0
            && reading.Words[coordinator + 1].Part is Noun or Adjective && reading.Words[coordinator - 1].Part is Noun or Adjective && (Names.TokenView.RoleOf(reading.TextOf(coordinator - 1)) & body) == 0;
    }
}
