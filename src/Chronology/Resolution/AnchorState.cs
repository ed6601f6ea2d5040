using Chronology.Tagging;
using NodaTime;

namespace Chronology.Resolution;

/// <summary>What there is to resolve against at one point of the text.</summary>
internal sealed class AnchorState(AnchorContext context)
{
    /// <summary>In news a date told longer ago than this many sentences anchors nothing.</summary>
    private const int NewsReach = 3;
    private const int ReportReach = 12;

    private readonly NarrativeThread _story = new();
    private CalendarPoint? _previous;
    private int _previousSentence;
    private int _periodSentence;
    private CalendarPoint? _period;
    private CalendarPoint? _day;
    private int _daySentence;
    private bool _isDayLate;
    private bool _isDaySaid;
    private CalendarPoint? _pastDay;
    private int _pastDaySentence;

    public AnchorContext Context { get; } = context;

    public bool IsNarrative => Context.Genre == DocumentGenre.Narrative;

    public LocalDate? Publication => Context.PublicationDay;

    public int Sentence { get; set; }

    public VerbTense Tense { get; set; }

    /// <summary>True when nothing on the other side of the anchor can be meant.</summary>
    public bool IsTenseSure { get; set; }

    /// <summary>A narrative's writer looks ahead: "will open", not the "would open" of the story.</summary>
    public bool IsAhead { get; set; }

    /// <summary>The date told before, however long ago.</summary>
    public CalendarPoint? Previous => _previous;

    /// <summary>Where the narrative stands: the date told before, but for a look far back or ahead; null in news.</summary>
    public CalendarPoint? Narrated => _story.At;

    /// <summary>True when the date told before opens its sentence; told in narratives only.</summary>
    public bool IsPreviousFronted => _story.IsFronted;

    /// <summary>Where the story is taken up again: what counts on after a sentence that looked back at its end counts from the story's own date.</summary>
    public CalendarPoint? Resumed => _story.ResumedIn(Sentence);

    /// <summary>The date told before in the same sentence.</summary>
    public CalendarPoint? SentencePrevious => Sentence == _previousSentence ? _previous : null;

    /// <summary>The date told before, when it is near enough to be meant by "that day" or "later".</summary>
    public CalendarPoint? NearPrevious => IsNarrative || Sentence - _previousSentence <= NewsReach ? _previous : null;

    /// <summary>The last day told, when it is near, whatever longer time was told since; in a narrative that time holds the day.</summary>
    public CalendarPoint? ToldDay =>
        NearPrevious is { IsDay: true } previous ? previous
        : _day is { } day && Sentence - _daySentence <= NewsReach && (!IsNarrative || (_previous is { IsKnown: true } since && since.First <= day.First && day.First <= since.Last)) ? day
        : null;

    /// <summary>The day told before, when it is near enough to be meant by "at noon".</summary>
    /// <remarks>In news a past tense goes on with a day that has come, not with one that was announced since.</remarks>
    public CalendarPoint? NearDay => IsBehindAnnounced ? PastDay(NewsReach) : ToldDay;

    /// <summary>The day that "that day" and "two days later" count from: a past tense looks farther back for it.</summary>
    public CalendarPoint? CountedDay => (IsBehindAnnounced ? PastDay(ReportReach) : null) ?? ToldDay;

    /// <summary>True when the day told before, in this sentence or the one before, was told with its evening or night: a morning is the next one.</summary>
    public bool IsLate => _isDayLate && Sentence - _daySentence <= 1;

    /// <summary>The quarter or half year that a report tells of, while it does; null when it tells of none.</summary>
    public CalendarPoint? Period => Sentence - _periodSentence <= ReportReach ? _period : null;

    private bool IsBehindAnnounced => !IsNarrative && Tense == VerbTense.Past && _day is { } day && day.First > Publication;

    private CalendarPoint? PastDay(int reach) => Sentence - _pastDaySentence <= reach ? _pastDay : null;

    /// <summary>A clock time of no one day: "opens at 9 a.m. every day".</summary>
    public bool IsRecurring { get; set; }

    /// <summary>"It had been shut on 29 October" looks back from the date told before.</summary>
    public bool IsPluperfect { get; set; }

    /// <summary>Whether a day on which somebody said something leaves the story's own day, told not long ago, where it is; a day that is announced is no story yet.</summary>
    public bool IsBesideStory => !IsNarrative && ToldDay is { } told && !(told.First > Publication) && !_isDaySaid;

    /// <param name="isFronted">True when the date opens its sentence, as what sets the scene does.</param>
    /// <param name="isBack">True when the words count back, as "the past year" does.</param>
    /// <param name="isLate">True when it is the evening or the night of a day.</param>
    /// <param name="isSaid">True when it is the day on which something was said.</param>
    public void Remember(CalendarPoint point, bool isFronted, bool isBack, bool isLate, bool isSaid)
    {
        if (!point.IsKnown)
        {
            return;
        }

        (_previous, _previousSentence) = (point, Sentence);
        if (point.IsDay)
        {
            (_day, _daySentence, _isDayLate, _isDaySaid) = (point, Sentence, isLate, isSaid);
            (_pastDay, _pastDaySentence) = point.First > Publication ? (_pastDay, _pastDaySentence) : (point, Sentence);
        }

        if (IsNarrative || Context.TakesYearTold)
        {
            _story.Tell(point, Sentence, Tense, isFronted, isBack);
        }
    }

    /// <summary>The report tells of a period; one before it is what it compares with.</summary>
    public void EnterPeriod(CalendarPoint point)
    {
        if (Period is not { } told || told.First <= point.First)
        {
            (_period, _periodSentence) = (point, Sentence);
        }
    }

    /// <summary>The report goes on to another length of time, which a year ago has no quarter.</summary>
    public void LeavePeriod() => _period = null;
}
