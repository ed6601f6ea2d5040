namespace Chronology.Events.Merging;

/// <summary>Whether two passages with agreeing dates tell of one event: what forbids it, then what supports it (DESIGN.md §6).</summary>
internal static class SameEventRule
{
    /// <summary>Share of the shorter passage's content words that must come back in the other when names alone do not settle it.</summary>
    private const double TopicOverlap = 0.25;

    /// <summary>The same, when neither passage has a trigger that is known.</summary>
    private const double TopicOverlapWithoutTrigger = 0.5;

    /// <summary>What happens to somebody once in so short a time as two passages share, however it is told.</summary>
    private static readonly HashSet<string> OncePerPerson = ["resign", "appoint", "die", "birth", "marry"];

    public static MergeVerdict Judge(DatedMention a, DatedMention b)
    {
        var forbidden = Forbidden(a, b);
        return forbidden.Length > 0 ? MergeVerdict.Forbid(forbidden) : Supported(a, b);
    }

    private static string Forbidden(DatedMention a, DatedMention b)
    {
        if (a.Mention.Modality != b.Mention.Modality)
        {
            return "one is told as " + Words(a.Mention.Modality) + ", the other as " + Words(b.Mention.Modality);
        }

        if (a.Mention.Ordinal != b.Mention.Ordinal
            && (a.Mention.Document == b.Mention.Document || (a.Mention.Ordinal.Length > 0 && b.Mention.Ordinal.Length > 0)))
        {
            return "the words count them apart";
        }

        if (a.Mention.TriggerClass != b.Mention.TriggerClass)
        {
            return "they tell of different kinds of thing";
        }

        if (!a.People.Overlaps(b.People) && (Differ(a.Places, b.Places) || (Differ(a.Sites, b.Sites) && !a.Sites.Any(site => b.Sites.Any(other => IsPart(site, other))))))
        {
            return "they name different places";
        }

        if (PeopleConflict(a.People, b.People))
        {
            return "they name different people";
        }

        return Differ(a.Organizations, b.Organizations) && !a.People.Overlaps(b.People) && !a.Mention.Participants.Intersect(b.Mention.Participants).Any() ? "they name different organisations" : "";
    }

    private static bool Differ(HashSet<string> a, HashSet<string> b) => a.Count > 0 && b.Count > 0 && !a.Overlaps(b);

    // "Gaza City" and "Gaza", "the port of Galle" and "Galle"
    private static bool IsPart(string a, string b) => a.Contains(b, StringComparison.Ordinal) || b.Contains(a, StringComparison.Ordinal);

    /// <remarks>A passage may leave people out; it may not put others in their place. So of two full lists one must hold the other.</remarks>
    private static bool PeopleConflict(HashSet<string> a, HashSet<string> b)
    {
        if (a.Count == 0 || b.Count == 0)
        {
            return false;
        }

        var shared = a.Count(b.Contains);
        return shared == 0 || (a.Count > 1 && b.Count > 1 && shared < 2);
    }

    private static MergeVerdict Supported(DatedMention a, DatedMention b)
    {
        var people = a.People.Where(b.People.Contains).Order(StringComparer.Ordinal).ToList();
        if (people.Count > 1 && a.Mention.TriggerClass.Length > 0)
        {
            return MergeVerdict.Yes("the same people (" + string.Join(", ", people) + ")");
        }

        if (people.Count > 0 && a.Mention.TriggerClass.Length > 0 && a.Sites.Overlaps(b.Sites))
        {
            return MergeVerdict.Yes("the same person (" + string.Join(", ", people) + ") in the same place (" + Shared(a.Sites, b.Sites) + ")");
        }

        if (people.Count > 0 && OncePerPerson.Contains(a.Mention.TriggerClass) && a.Mention.Document != b.Mention.Document)
        {
            return MergeVerdict.Yes("the same person (" + string.Join(", ", people) + "), of whom it is told once");
        }

        var overlap = Overlap(a.Topic, b.Topic);
        if (a.Mention.TriggerClass.Length == 0)
        {
            return overlap >= TopicOverlapWithoutTrigger && a.All.Overlaps(b.All)
                ? MergeVerdict.Yes("the same names and mostly the same words")
                : MergeVerdict.No("too little in common");
        }

        if (a.Mention.IsBackground && b.Mention.IsBackground && a.All.Overlaps(b.All))
        {
            return MergeVerdict.Yes("background of the same kind, about " + Shared(a.All, b.All));
        }

        var isNamed = people.Count > 0 || a.All.Overlaps(b.All);
        return overlap >= TopicOverlap && (isNamed || ((a.All.Count == 0 || b.All.Count == 0) && MeanOneThing(a, b)))
            ? MergeVerdict.Yes("the same kind of thing, about " + Shared(a.Topic, b.Topic))
            : MergeVerdict.No("too little in common");
    }

    /// <summary>Where no name tells what is meant, the words must, and not those alone that name the kind of thing: "an announcement is expected", "rain is expected".</summary>
    private static bool MeanOneThing(DatedMention a, DatedMention b)
    {
        bool IsKind(string word) => word == a.Mention.Trigger || word == b.Mention.Trigger;
        return a.Topic.All(IsKind) || b.Topic.All(IsKind) || a.Topic.Any(word => !IsKind(word) && b.Topic.Contains(word));
    }

    /// <summary>The part of the smaller set that the other holds too; 0 when one is empty.</summary>
    public static double Overlap(HashSet<string> a, HashSet<string> b)
    {
        var least = Math.Min(a.Count, b.Count);
        return least == 0 ? 0 : (double)a.Count(b.Contains) / least;
    }

    private static string Shared(HashSet<string> a, HashSet<string> b) =>
        string.Join(", ", a.Where(b.Contains).Order(StringComparer.Ordinal).Take(4));

    private static string Words(Modality modality) => modality switch
    {
        Modality.Planned => "planned",
        Modality.CalledFor => "called for",
        Modality.Denied => "denied",
        _ => "happened",
    };
}
