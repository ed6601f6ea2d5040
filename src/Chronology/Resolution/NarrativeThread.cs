using Chronology.Tagging;

namespace Chronology.Resolution;

/// <summary>Where a narrative stands: the date told before, but for looks back, ahead or far away.</summary>
internal sealed class NarrativeThread
{
    /// <summary>A narrative that leaps by more years than this looks back or ahead: it goes on where it was unless it stays there.</summary>
    private const int LongestLeap = 12;

    /// <summary>So many years apart, two looks back are to about the same time.</summary>
    private const int AboutSame = 1;

    private CalendarPoint? _aside;
    private int _asideSentence;
    private int _sentence;

    /// <summary>Null before the first date.</summary>
    public CalendarPoint? At { get; private set; }

    /// <summary>True when the date told last opens its sentence.</summary>
    public bool IsFronted { get; private set; }

    /// <param name="isFronted">True when the date opens its sentence, as what sets the scene does.</param>
    /// <param name="isBack">True when the words count back: "the past year", "two years earlier".</param>
    public void Tell(CalendarPoint point, int sentence, VerbTense tense, bool isFronted, bool isBack)
    {
        IsFronted = isFronted;
        if (At is { } narrated && (isBack || IsAside(point, narrated, tense)))
        {
            (_aside, _asideSentence) = (point, sentence);
        }
        else if (At is not { Unit: <= TimeUnit.Year } told || told.Year != point.Year || isFronted || point.Unit <= told.Unit)
        {
            (At, _aside, _sentence) = (point, null, sentence);
        }
    }

    /// <summary>Where the story is taken up again after a sentence that told its date and then looked back; else null.</summary>
    public CalendarPoint? ResumedIn(int sentence) =>
        At is { } at && _aside is { } aside && aside.First < at.First && _asideSentence == _sentence && sentence != _sentence ? at : null;

    /// <summary>A look back, ahead or far away in the midst of a sentence leaves the narrative where it is; a second one to about the same time moves it.</summary>
    private bool IsAside(CalendarPoint point, CalendarPoint narrated, VerbTense tense)
    {
        if (narrated.Unit > TimeUnit.Year && point.Unit <= TimeUnit.Year)
        {
            // "in the late 1860s" is no place to count months from.
            return false;
        }

        var (year, now) = (point.Year!.Value, narrated.Year!.Value);
        if (IsFronted && year > now && point.Unit < TimeUnit.Year)
        {
            // "In the spring of 1826 the weavers broke the looms": however far, the story goes on there.
            return false;
        }

        if (Math.Abs(year - now) > LongestLeap)
        {
            return !(_aside is { Year: { } far } && Math.Abs(year - far) <= LongestLeap);
        }

        return year != now && !IsFronted && (point.Unit >= TimeUnit.Year || point.First < narrated.First || tense == VerbTense.Future)
            && !(_aside?.Year is { } before && before < now == year < now && Math.Abs(year - before) <= AboutSame);
    }
}
