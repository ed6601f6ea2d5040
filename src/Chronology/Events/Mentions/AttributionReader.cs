using Chronology.Text.Grammar;

namespace Chronology.Events.Mentions;

/// <summary>Finds who a sentence says it has its news from: "according to the Kremlin", "..., the Kremlin said".</summary>
internal static class AttributionReader
{
    public static EntityName? Of(SentenceReading reading)
    {
        var words = reading.Words;
        for (var i = 0; i + 1 < words.Length; i++)
        {
            if (words[i].VerbLemma == "accord" && words[i].Part == PartOfSpeech.Verb && words[i + 1].Part == PartOfSpeech.To)
            {
                return FirstName(reading, i + 2, Math.Min(words.Length, i + 10));
            }
        }

        var reporting = reading.Clauses.Clauses.Where(static each => each.Kind == ClauseKind.Complement && each.Parent >= 0).Select(each => reading.Clauses.Clauses[each.Parent]).ToHashSet();
        foreach (var clause in reading.Clauses.Clauses)
        {
            if (clause.HasVerb && EventWords.Instance.IsSaying(words[clause.Head].VerbLemma) && (clause.Kind == ClauseKind.Attribution || reporting.Contains(clause)))
            {
                var arguments = ClauseArguments.Of(reading, clause);
                return FirstName(reading, arguments.SubjectStart, arguments.SubjectEnd);
            }
        }

        return null;
    }

    private static EntityName? FirstName(SentenceReading reading, int start, int end)
    {
        for (var i = Math.Max(0, start); i < end; i++)
        {
            if (reading.NamesOf(i) is { Length: > 0 } names)
            {
                return names[0];
            }
        }

        return null;
    }
}
