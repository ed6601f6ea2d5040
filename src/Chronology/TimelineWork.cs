using System.Collections.Immutable;
using Chronology.Dates;
using Chronology.Events;
using Chronology.Events.Importance;
using Chronology.Events.Merging;
using Chronology.Events.Mentions;
using Chronology.Events.Names;
using Chronology.Events.Undated;
using Chronology.Resolution;
using Chronology.Resolution.Publication;
using Chronology.Tagging;
using Chronology.Text;

namespace Chronology;

/// <summary>One run of the builder: the documents as they were read and what they teach each other.</summary>
internal sealed class TimelineWork(TimelineOptions options, IProgress<TimelineProgress>? progress)
{
    /// <summary>How often documents may teach each other their days before the result stands.</summary>
    private const int MostRounds = 3;

    private DocumentReading[] _documents = [];
    private IReadOnlyList<ExpressionFacts>[] _facts = [];
    private PublicationEstimate[] _published = [];
    private ImmutableArray<EventMention>[] _mentions = [];
    private ImmutableArray<UndatedFact>[] _undated = [];
    private readonly TopicWords _topic = new(options.Keywords);
    private DocumentNotes[] _notes = [];
    private NameMap? _names;

    public Timeline Run(IReadOnlyList<SourceDocument> sources)
    {
        _documents = Each(sources.Count, TimelineStage.Tagging, i => DocumentReading.Read(sources[i], options));
        _facts = Each(sources.Count, TimelineStage.Anchoring, i => ExpressionReader.Read(_documents[i].Document, _documents[i].Expressions));
        _published = PublicationFinder.Find(
            [.. _documents.Select((d, i) => new PublicationInput(d.Document, d.Expressions, _facts[i], d.NamedEntities()))]);
        _names = MergeNames();
        _notes = new DocumentNotes[sources.Count];
        _undated = new ImmutableArray<UndatedFact>[sources.Count];
        _mentions = Each(sources.Count, TimelineStage.Extracting, Extract);
        var clusters = Merge();
        for (var round = 1; round < MostRounds && Learn(clusters); round++)
        {
            clusters = Merge();
        }

        SourceConflicts.MarkDays(clusters);
        return Finish(clusters);
    }

    private NameMap MergeNames()
    {
        var merger = new NameMerger();
        foreach (var document in _documents)
        {
            merger.Add(document.Names);
        }

        return merger.Merge();
    }

    private ImmutableArray<EventMention> Extract(int i)
    {
        var resolved = Resolve(i);
        var names = _names!.Apply(_documents[i].Names);
        ImmutableArray<EventMention> mentions = [.. MentionExtractor.Extract(_documents[i].Document, names, resolved).Select(m => StillToCome(i, m)).Where(m => !m.IsTimetable || m.Modality == Modality.Planned || IsAskedAhead(i, m))];
        _undated[i] = UndatedReader.Read(_documents[i].Document, names, resolved);
        _notes[i] = NoteReader.Read(_documents[i].Document, _published[i].Date?.Day, resolved, mentions, _topic);
        return mentions;
    }

    // "The season opens on 22 October", written in September: what lies ahead of the writer has not happened; but a birthday comes by itself.
    private EventMention StillToCome(int i, EventMention mention) =>
        mention.Modality == Modality.Happened && !mention.IsBackground && mention.TriggerClass is not ("birth" or "anniversary") && mention.When.Date is { } date && _published[i].Date is { Day: { } day } && date.First > day
            ? mention with { Modality = Modality.Planned } : mention;

    // "Return the keys by 5 May", as far as anybody knows of a day to come.
    private bool IsAskedAhead(int i, EventMention mention) =>
        mention.Modality == Modality.CalledFor && !(mention.When.Date is { } date && _published[i].Date is { Day: { } day } && date.Last < day);

    private ImmutableArray<ExpressionResolution> Resolve(int i)
    {
        var document = _documents[i].Document;
        var lead = _published[i].IsDay ? -1 : LeadDay.Weekday(document, _facts[i]);
        var genre = options.Genre ?? GenreFinder.Find(_documents[i].Expressions, _published[i].Possible?.Last);
        return new AnchoredResolver(document, Readings(i), genre, options.Conventions).Resolve(_published[i].Possible, lead);
    }

    /// <summary>A document whose own day is not known may lead with an event that it does not date.</summary>
    private EventMention? UndatedLead(int i) => _published[i].IsDay || LeadDay.Weekday(_documents[i].Document, _facts[i]) >= 0 || !_undated[i].Any(static f => f.IsLead)
        ? null
        : _undated[i].First(static f => f.IsLead).Mention;

    /// <summary>The expressions with the tense that the publication day was inferred from, so that day and dates agree.</summary>
    private ImmutableArray<TemporalExpression> Readings(int i) => _published[i].IsDay
        ? _documents[i].Expressions
        : [.. _documents[i].Expressions.Select((e, k) => _facts[i][k].Shape is ExpressionShape.DayWithoutYear or ExpressionShape.MonthWithoutYear
            ? e with { Tense = _facts[i][k].IsPlanned ? VerbTense.Future : VerbTense.Past }
            : e)];

    private IReadOnlyList<EventCluster> Merge()
    {
        var order = 0;
        return MentionMerger.Merge(_mentions.SelectMany(static m => m).Where(static m => m.When.Date is not null).Select(m => new DatedMention(m, m.When.Date!, order++)));
    }

    /// <summary>A document whose lead tells of an event that another dates to the day learns its own week from it.</summary>
    /// <returns>Whether any did.</returns>
    private bool Learn(IReadOnlyList<EventCluster> clusters)
    {
        var learned = new SortedSet<int>();
        var index = Enumerable.Range(0, _documents.Length).ToDictionary(i => _documents[i].Id, StringComparer.Ordinal);
        foreach (var cluster in clusters.Where(static c => c.Date.Start.IsDay && c.Members.Any(static m => !m.IsAnchor)))
        {
            foreach (var member in cluster.Members.Where(static m => !m.IsAnchor))
            {
                var i = index[member.Mention.Document];
                if (IsLead(i, member.Mention) && PublicationNarrowing.ByLeadDay(_published[i], cluster.Date.First, cluster.Head.Mention.Document) is { } narrowed)
                {
                    _published[i] = narrowed;
                    learned.Add(i);
                }
            }
        }

        foreach (var i in learned)
        {
            _mentions[i] = Extract(i);
        }

        return learned.Count > 0;
    }

    private bool IsLead(int i, EventMention mention)
    {
        var lead = LeadDay.Weekday(_documents[i].Document, _facts[i]);
        return lead >= 0 && _documents[i].Expressions[lead].Span == mention.Expression;
    }

    private Timeline Finish(IReadOnlyList<EventCluster> clusters)
    {
        var diagnostics = RunDiagnostics.Collect(_documents, _published, UndatedNotes(clusters));
        var documents = _documents.Select((d, i) => new TimelineDocument(
            d.Id, d.Document.Source.Path, d.Document.Source.Title, d.Document.Source.Language, d.Document.Source.Sha256, _published[i].Date)).ToImmutableArray();
        var texts = _documents.ToDictionary(static d => d.Id, static d => d.Document.Text, StringComparer.Ordinal);
        var assembler = new EventAssembler(documents.ToDictionary(static d => d.Id, StringComparer.Ordinal), texts);
        var events = clusters.Select(c => (Cluster: c, Event: assembler.Assemble(c)))
            .OrderBy(static e => e.Event.Date, DateOrder.Instance).ThenBy(static e => e.Cluster.Head.Order).ToList();
        var weighed = new EventImportance(new DateImportance(_notes), _documents.ToDictionary(static d => d.Id, StringComparer.Ordinal), _topic).Apply(events);
        var kept = TimelineLimits.Apply(EventIds.Distinct(weighed), options);
        return new Timeline(options.Title, documents, [.. kept], diagnostics, _documents.Sum(static d => d.Expressions.Length)) { Undated = Undated(clusters, documents, texts) };
    }

    private ImmutableArray<UndatedEvent> Undated(IReadOnlyList<EventCluster> clusters, ImmutableArray<TimelineDocument> documents, IReadOnlyDictionary<string, string> texts)
    {
        var groups = new UndatedGroups(clusters);
        for (var i = 0; i < documents.Length; i++)
        {
            foreach (var fact in _undated[i])
            {
                groups.Add(fact, documents[i].Published?.Date);
            }
        }

        return new UndatedSelection(documents.ToDictionary(static d => d.Id, StringComparer.Ordinal), texts, _topic).Choose(groups.All);
    }

    /// <summary>Marks the events that an undated lead may mean.</summary>
    /// <returns>For each document, the lead and how many events fit; null where there is no such lead.</returns>
    private (EventMention Lead, IReadOnlyList<EventCluster> Candidates)?[] UndatedNotes(IReadOnlyList<EventCluster> clusters)
    {
        var leads = new UndatedLeads(clusters);
        var notes = new (EventMention, IReadOnlyList<EventCluster>)?[_documents.Length];
        for (var i = 0; i < notes.Length; i++)
        {
            if (UndatedLead(i) is { } lead)
            {
                var candidates = leads.Candidates(lead, _published[i].Date?.Date);
                foreach (var cluster in candidates)
                {
                    cluster.PossibleSources.Add(_documents[i].Id);
                }

                notes[i] = (lead, candidates);
            }
        }

        return notes;
    }

    private T[] Each<T>(int count, TimelineStage stage, Func<int, T> work)
    {
        var results = new T[count];
        var done = 0;
        Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, options.Jobs) }, i =>
        {
            results[i] = work(i);
            progress?.Report(new TimelineProgress(stage, Interlocked.Increment(ref done), count));
        });
        return results;
    }
}
