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
    private CalendarPoint? _aside;
    private int _previousSentence;
    private int _periodSentence;
    private CalendarPoint? _period;

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
    public CalendarPoint? Narrated { get; private set; }

    /// <summary>True when the date told before opens its sentence; told in narratives only.</summary>
    public bool IsPreviousFronted { get; private set; }

    /// <summary>The date told before in the same sentence.</summary>
    public CalendarPoint? SentencePrevious => Sentence == _previousSentence ? _previous : null;

    /// <summary>The date told before, when it is near enough to be meant by "that day" or "later".</summary>
    public CalendarPoint? NearPrevious => IsNarrative || Sentence - _previousSentence <= NewsReach ? _previous : null;

    /// <summary>The quarter or half year that a report tells of, while it does; null when it tells of none.</summary>
    public CalendarPoint? Period => Sentence - _periodSentence <= ReportReach ? _period : null;

    /// <param name="isFronted">True when the date opens its sentence, as what sets the scene does.</param>
    public void Remember(CalendarPoint point, bool isFronted)
    {
        if (!point.IsKnown)
        {
            return;
        }

        (_previous, _previousSentence) = (point, Sentence);
        if (!IsNarrative && !Context.TakesYearTold)
        {
            return;
        }

        IsPreviousFronted = isFronted;
        if (Narrated is { } narrated && IsAside(point, narrated, isFronted))
        {
            _aside = point;
        }
        else if (Narrated is not { } told || told.Year != point.Year || isFronted || point.Unit <= told.Unit)
        {
            (Narrated, _aside) = (point, null);
        }
    }

    /// <summary>A look back, ahead or far away in the midst of a sentence leaves the narrative where it is; a second one to about the same time moves it.</summary>
    private bool IsAside(CalendarPoint point, CalendarPoint narrated, bool isFronted)
    {
        var years = Math.Abs(point.Year!.Value - narrated.Year!.Value);
        if (years > LongestLeap)
        {
            return !(_aside is { Year: { } far } && Math.Abs(point.Year.Value - far) <= LongestLeap);
        }

        return years > 0 && !isFronted && (point.Unit >= TimeUnit.Year || point.First < narrated.First || Tense == VerbTense.Future) && _aside?.Year != point.Year;
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
