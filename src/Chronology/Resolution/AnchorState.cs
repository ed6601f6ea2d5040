using Chronology.Tagging;
using NodaTime;

namespace Chronology.Resolution;

/// <summary>What there is to resolve against at one point of the text.</summary>
internal sealed class AnchorState(AnchorContext context)
{
    /// <summary>In news a date told longer ago than this many sentences anchors nothing.</summary>
    private const int NewsReach = 3;
    private const int ReportReach = 12;

    /// <summary>A narrative that leaps by more years than this looks back or ahead: it goes on where it was unless it stays there.</summary>
    private const int LongestLeap = 12;

    private CalendarPoint? _previous;
    private CalendarPoint? _leap;
    private int _previousSentence;
    private int _periodSentence;
    private CalendarPoint? _period;

    public AnchorContext Context { get; } = context;

    public bool IsNarrative => Context.Genre == DocumentGenre.Narrative;

    public LocalDate? Publication => Context.PublicationDay;

    public int Sentence { get; set; }

    public VerbTense Tense { get; set; }

    /// <summary>The date told before, however long ago.</summary>
    public CalendarPoint? Previous => _previous;

    /// <summary>Where the narrative stands: the date told before, but for a look far back or ahead.</summary>
    public CalendarPoint? Narrated { get; private set; }

    /// <summary>The date told before, when it is near enough to be meant by "that day" or "later".</summary>
    public CalendarPoint? NearPrevious => IsNarrative || Sentence - _previousSentence <= NewsReach ? _previous : null;

    /// <summary>The quarter or half year that a report tells of, while it does; null when it tells of none.</summary>
    public CalendarPoint? Period => Sentence - _periodSentence <= ReportReach ? _period : null;

    public void Remember(CalendarPoint point)
    {
        if (!point.IsKnown)
        {
            return;
        }

        (_previous, _previousSentence) = (point, Sentence);
        if (Narrated is { Year: { } year } && Math.Abs(point.Year!.Value - year) > LongestLeap && !(_leap is { Year: { } leap } && Math.Abs(point.Year.Value - leap) <= LongestLeap))
        {
            _leap = point;
        }
        else
        {
            (Narrated, _leap) = (point, null);
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
