using Chronology.Tagging;
using NodaTime;

namespace Chronology.Resolution;

/// <summary>What there is to resolve against at one point of the text.</summary>
internal sealed class AnchorState(AnchorContext context)
{
    /// <summary>In news a date told longer ago than this many sentences anchors nothing.</summary>
    private const int NewsReach = 1;

    private CalendarPoint? _previous;
    private int _previousSentence;

    public AnchorContext Context { get; } = context;

    public bool IsNarrative => Context.Genre == DocumentGenre.Narrative;

    public LocalDate? Publication => Context.PublicationDay;

    public int Sentence { get; set; }

    public VerbTense Tense { get; set; }

    /// <summary>The date told before, however long ago.</summary>
    public CalendarPoint? Previous => _previous;

    /// <summary>The date told before, when it is near enough to be meant by "that day" or "later".</summary>
    public CalendarPoint? NearPrevious => IsNarrative || Sentence - _previousSentence <= NewsReach ? _previous : null;

    /// <summary>The quarter, half or month the comparison of a report starts from.</summary>
    public CalendarPoint? Period { get; private set; }

    public int PeriodSentence { get; private set; }

    public void Remember(CalendarPoint point)
    {
        if (!point.IsKnown)
        {
            return;
        }

        (_previous, _previousSentence) = (point, Sentence);
        if (point.Unit is TimeUnit.Quarter or TimeUnit.Half)
        {
            (Period, PeriodSentence) = (point, Sentence);
        }
    }
}
