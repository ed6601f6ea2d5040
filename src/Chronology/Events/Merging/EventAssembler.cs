using System.Collections.Immutable;
using Chronology.Dates;
using Chronology.Events.Mentions;
using Chronology.Resolution;

namespace Chronology.Events.Merging;

/// <summary>Makes the event that a cluster of mentions tells of.</summary>
internal sealed class EventAssembler(IReadOnlyDictionary<string, TimelineDocument> documents, IReadOnlyDictionary<string, string> texts)
{
    private readonly MentionCitations _citations = new(texts);

    public TimelineEvent Assemble(EventCluster cluster)
    {
        var head = Best(cluster);
        var mention = head.Mention;
        var text = texts[mention.Document];
        var quote = mention.Quote.Of(text);
        var words = mention.Expression.Of(text);
        return new TimelineEvent(
            EventIds.Of("e", quote, words), mention.Modality, mention.Headline, OneLine(quote), cluster.Date, mention.When.Timex3Value, words,
            Decide(cluster, head), Sources(cluster))
        {
            People = Named(cluster.Members, NameKind.Person),
            Organizations = Named(cluster.Members, NameKind.Organization),
            Places = Named(cluster.Members, NameKind.Place),
            Tags = Tags(cluster),
        };
    }

    /// <summary>The member that speaks for the event: the finest date, news before background, a stated anchor before an inferred one, what reads by itself, then the fullest cast.</summary>
    private DatedMention Best(EventCluster cluster) =>
        cluster.Members
            .OrderBy(m => m.Date == cluster.Date ? 0 : 1)
            .ThenBy(static m => m.Mention.IsBackground || m.Mention.IsTeaser ? 1 : 0)
            .ThenBy(m => PlainMentions.For(documents[m.Mention.Document].Language) is null ? 0 : 1)
            .ThenBy(m => RestsOnInference(m) ? 1 : 0)
            .ThenBy(m => PassageReader.Weight(PassageReader.Read(m.Mention.Quote.Of(texts[m.Mention.Document]))))
            .ThenByDescending(static m => Math.Min(2, m.People.Count))
            .ThenByDescending(static m => m.Mention.IsBackground ? m.Mention.Participants.Length : 0)
            .ThenBy(static m => m.Order)
            .First();

    private bool RestsOnInference(DatedMention member) =>
        member.Mention.When.Anchor is AnchorKind.Publication or AnchorKind.LeadDay && documents[member.Mention.Document].Published?.Day is null;

    public static string OneLine(string quote) => string.Join(' ', quote.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private ImmutableArray<EventSource> Sources(EventCluster cluster) =>
    [
        .. cluster.Members
            .OrderBy(static m => m.Order)
            .Select(m => _citations.Cite(m.Mention)),
    ];

    /// <summary>The names of a kind that take part or where it happens, in the order of the run.</summary>
    public static ImmutableArray<string> Named(IEnumerable<DatedMention> members, NameKind kind) =>
    [
        .. members.OrderBy(static m => m.Order)
            .SelectMany(static m => m.Mention.Participants.Concat(m.Mention.Places))
            .Where(n => n.Kind == kind)
            .Select(static n => n.Canonical)
            .Distinct(StringComparer.Ordinal),
    ];

    private static ImmutableArray<string> Tags(EventCluster cluster)
    {
        var tags = ImmutableArray.CreateBuilder<string>();
        if (cluster.Head.Mention.TriggerClass.Length > 0)
        {
            tags.Add(cluster.Head.Mention.TriggerClass);
        }

        if (cluster.Members.All(static m => m.Mention.IsBackground))
        {
            tags.Add("background");
        }

        if (cluster.Members.All(static m => m.Mention.IsTeaser))
        {
            tags.Add("teaser");
        }

        return tags.ToImmutable();
    }

    private DateDecision Decide(EventCluster cluster, DatedMention head)
    {
        var when = head.Mention.When;
        var published = documents[head.Mention.Document].Published;
        var usesPublication = when.Anchor is AnchorKind.Publication or AnchorKind.LeadDay && published is not null;
        var steps = ImmutableArray.CreateBuilder<string>();
        if (usesPublication)
        {
            steps.AddRange(published!.Steps);
        }

        steps.AddRange(when.Steps);
        steps.AddRange(cluster.Reasons.Distinct(StringComparer.Ordinal));
        steps.AddRange(cluster.PossibleSources.Select(static d => d + " tells of such an event without a date: it may be this one"));
        steps.AddRange(cluster.Doubts.Select(static d => "it could be the same as \"" + d + "\", but so could another: left apart"));
        steps.AddRange(cluster.Members.OrderBy(static m => m.Order).Where(static m => m.Mention.Attribution is not null).Select(static m => m.Mention.Document + " has it from " + m.Mention.Attribution!.Canonical).Distinct());
        var figures = SourceConflicts.Figures(cluster, id => documents[id].Published?.Day).ToList();
        steps.AddRange(figures.Select(static each => (each.IsUpdate ? "the count rose from day to day: " : "the sources count differently: ") + each.Line));
        return new DateDecision(
            when.Expression.Rule,
            usesPublication ? EdtfFormatter.Format(published!.Date) : "",
            usesPublication ? AnchorWords(head, published!) : AnchorWords(when.Anchor),
            steps.ToImmutable(), Alternatives(cluster, when), Confidence(when, published, usesPublication), Flags(cluster, head, figures));
    }

    private static ImmutableArray<DateAlternative> Alternatives(EventCluster cluster, ExpressionResolution when) =>
    [
        .. when.Alternatives.Where(static a => a.Date is not null).Select(static a => new DateAlternative(a.Date!, a.Reason)),
        .. cluster.OtherDays.OrderBy(static c => c.Head.Order)
            .Select(static c => new DateAlternative(c.Date, c.Head.Mention.Document + " tells of \"" + c.Head.Mention.Headline + "\" on this day: one of the two may be wrong")),
    ];

    private static string AnchorWords(DatedMention head, PublicationDate published) =>
        "publication of " + head.Mention.Document + ": " + published.From + (published.Quote.Length > 0 ? " (\"" + published.Quote + "\")" : "");

    private static string AnchorWords(AnchorKind anchor) => anchor switch
    {
        AnchorKind.PreviousDate => "the date before it in the text",
        AnchorKind.None => "the words give the whole date",
        _ => "",
    };

    private static double Confidence(ExpressionResolution when, PublicationDate? published, bool usesPublication)
    {
        var confidence = usesPublication ? 0.95 * published!.Confidence : 1;
        return Math.Round(when.YearImplied ? confidence * 0.9 : confidence, 2);
    }

    private ImmutableArray<string> Flags(EventCluster cluster, DatedMention head, List<(string Line, bool IsUpdate)> figures)
    {
        var flags = new SortedSet<string>(StringComparer.Ordinal);
        Add(flags, "year-implied", head.Mention.When.YearImplied);
        Add(flags, "publication-inferred", RestsOnInference(head));
        Add(flags, "one-of", cluster.Date.IsOneOf);
        Add(flags, "background", cluster.Members.All(static m => m.Mention.IsBackground));
        Add(flags, "teaser", cluster.Members.All(static m => m.Mention.IsTeaser));
        Add(flags, "date-order-unclear", !head.Mention.When.Alternatives.IsEmpty);
        Add(flags, "planned", head.Mention.Modality == Modality.Planned);
        Add(flags, "sources-differ", cluster.Members.Any(m => !m.Date.Overlaps(cluster.Date)));
        Add(flags, "could-be-another", cluster.Doubts.Count > 0);
        Add(flags, "days-differ", cluster.OtherDays.Count > 0);
        Add(flags, "numbers-differ", figures.Exists(static each => !each.IsUpdate));
        Add(flags, "numbers-updated", figures.Exists(static each => each.IsUpdate));
        flags.UnionWith(cluster.Members.Select(static m => m.Mention.Fate).Where(static fate => fate.Length > 0));
        Add(flags, "possible-further-source", cluster.PossibleSources.Count > 0);
        return [.. flags];
    }

    private static void Add(SortedSet<string> flags, string flag, bool when)
    {
        if (when)
        {
            flags.Add(flag);
        }
    }
}
