using Chronology.Text.Grammar;

namespace Chronology.Events.Mentions;

/// <summary>The clause of a lead that tells its news: what was confirmed or said, or else the main clause.</summary>
internal static class LeadClause
{
    public static Clause? Of(SentenceReading reading)
    {
        var clauses = reading.Clauses.Clauses;
        var main = clauses[0];
        if (!main.HasVerb)
        {
            return null;
        }

        var verb = reading.Words[main.Head].VerbLemma;
        if (EventWords.Instance.IsReporting(verb))
        {
            foreach (var clause in clauses)
            {
                if (clause.Kind == ClauseKind.Complement && clause.HasVerb && clause.Parent == 0)
                {
                    return clause;
                }
            }
        }

        return main;
    }

    /// <summary>An event of a known class in which somebody named takes part.</summary>
    public static bool Tells(EventMention mention) =>
        mention.TriggerClass.Length > 0 && mention.TriggerClass is not ("say" or "announce")
        && (EventWords.Instance.ClassOfVerb(mention.Trigger) ?? EventWords.Instance.ClassOfNoun(mention.Trigger)) == mention.TriggerClass
        && mention.Participants.Any(static name => name.Kind is NameKind.Person or NameKind.Organization);
}
