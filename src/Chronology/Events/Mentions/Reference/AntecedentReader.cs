using Chronology.Events.Mentions.Headlines;
using Chronology.Events.Names;
using Chronology.Text.Grammar;

namespace Chronology.Events.Mentions.Reference;

/// <summary>Finds what a clause's pronouns stand for, so that its line can be read by itself.</summary>
internal static class AntecedentReader
{
    /// <summary>How far behind the verb "him" may stand.</summary>
    private const int ReachOfObject = 3;

    /// <summary>How far behind the verb a line may still speak of its writer.</summary>
    private const int ReachOfAuthor = 24;

    /// <summary>Adds whom the pronouns mean to the people and writes their names into the line.</summary>
    /// <returns>What "it" or "they" as the subject is; null when it is no such word, or nobody can tell.</returns>
    public static string? Take(SentenceReading reading, Clause clause, ClauseArguments arguments, DocumentNames names, EventMemory memory, ParticipantReader people, SubjectWriter headlines)
    {
        reading.Substitutes.Clear();
        TakeOwner(reading, arguments, names, memory, people);
        TakeAuthor(reading, clause, names, people);
        for (var i = clause.VerbEnd; i < reading.Words.Length && i < clause.VerbEnd + ReachOfObject; i++)
        {
            var meant = reading.TextOf(i) switch
            {
                "him" => PronounReader.Person(reading, names, i),
                "her" when reading.Words[i].Part == PartOfSpeech.Pronoun => PronounReader.Person(reading, names, i),
                _ => null,
            };
            if (meant is not null && !people.Participants.Contains(meant))
            {
                people.Add(meant);
                reading.Substitutes[i] = meant.Short;
            }
        }

        var subject = arguments.Subject is { } word && arguments.SubjectEnd == arguments.SubjectStart + 1 ? reading.TextOf(word.Head).ToLowerInvariant() : "";
        if (subject is "he" or "she" && headlines.Spoken is null && memory.Thing(reading.Index, false) is { } someone && IsHuman(someone))
        {
            return someone;
        }

        return subject is "it" or "they" && !IsExpletive(reading, clause) ? Speaker(reading, clause, headlines, subject == "they") ?? memory.Earlier.Thing(reading, arguments.SubjectStart, subject == "they", arguments.IsPassive) : null;
    }

    // "cancelled my leave", "told them that I would go": outside quotation marks whoever wrote it.
    private static void TakeAuthor(SentenceReading reading, Clause clause, DocumentNames names, ParticipantReader people)
    {
        if (PronounReader.Author(reading, names) is not { } author)
        {
            return;
        }

        for (var i = clause.VerbEnd; i < reading.Words.Length && i < clause.VerbEnd + ReachOfAuthor; i++)
        {
            if (reading.Clauses.Of(i) is { Kind: ClauseKind.Main } other && other != clause)
            {
                return;
            }

            var word = reading.TextOf(i);
            if (word is "me" or "my" or "I")
            {
                reading.Substitutes[i] = word == "my" ? Conjugation.Possessive(author.Short) : author.Short;
                people.Add(author);
            }
        }
    }

    // "It is likely that", "it was feared", "it took years", "said it was a mistake": the word stands for nothing before it.
    private static bool IsExpletive(SentenceReading reading, Clause clause)
    {
        var verb = reading.Words[clause.Head];
        var isOpen = reading.Clauses.Clauses.Any(each => reading.Clauses.ParentOf(each) == clause && each.Kind is ClauseKind.Complement or ClauseKind.Infinitive && each.Start >= clause.VerbEnd);
        var isJudged = clause.Kind == ClauseKind.Complement && verb.VerbLemma == "be" && clause.VerbEnd < reading.Words.Length && reading.TextOf(clause.VerbEnd) is "a" or "an" or "the";
        return isJudged || verb.VerbLemma is "seem" or "appear" or "turn" or "rain" or "snow" || (isOpen && (verb.VerbLemma is "be" or "become" or "take" or "remain" || (verb.Form == VerbForm.Participle && EventWords.Instance.IsReporting(verb.VerbLemma))));
    }

    // "A 19-year-old man was stabbed. He died later."
    internal static bool IsHuman(string words)
    {
        var last = words[(words.LastIndexOf(' ') + 1)..].ToLowerInvariant();
        return last is "man" or "woman" or "boy" or "girl" or "teenager" or "pupil" or "student" or "suspect" or "victim" or "passenger" or "child" or "baby" or "resident" or "patient" or "teacher" or "nurse" or "hiker"
            || (TokenView.RoleOf(last) & WordRole.Title) != 0;
    }

    // "Her last album": whose it is.
    private static void TakeOwner(SentenceReading reading, ClauseArguments arguments, DocumentNames names, EventMemory memory, ParticipantReader people)
    {
        var start = arguments.SubjectStart;
        if (start >= 0 && reading.Words[start].Part == PartOfSpeech.Possessive && reading.TextOf(start).ToLowerInvariant() is "his" or "her" && PronounReader.Person(reading, names, start) is { } owner)
        {
            people.Add(owner);
            reading.Substitutes[start] = Conjugation.Possessive(owner.Short);
        }
        else if (start >= 0 && reading.Words[start].Part == PartOfSpeech.Possessive && reading.TextOf(start).ToLowerInvariant() is ("its" or "their") and var its && memory.Earlier.Thing(reading, start, its == "their") is { } thing)
        {
            reading.Substitutes[start] = Conjugation.Possessive(thing);
        }
    }

    // "The airline said it would lay off", "Parliament will debate it when it returns": the subject of the clause above.
    private static string? Speaker(SentenceReading reading, Clause clause, SubjectWriter headlines, bool isPlural)
    {
        if (clause.Kind is not (ClauseKind.Complement or ClauseKind.Subordinate) || reading.Clauses.ParentOf(clause) is not { HasVerb: true } told)
        {
            return null;
        }

        var above = ClauseArguments.Of(reading, told);
        if (above.Object is { } warned && warned.End <= clause.Start && reading.Words[told.Head].VerbLemma is "warn" or "remind" or "advise")
        {
            // "warned the club that it will be fined"
            above = above with { SubjectStart = warned.Start, SubjectEnd = warned.End, Subject = warned };
        }

        return headlines.ThingOf(above) is var (words, isMany) && isMany == isPlural ? words : null;
    }
}
