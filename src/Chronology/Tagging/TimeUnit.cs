namespace Chronology.Tagging;

/// <summary>A unit that words count or name, finest first.</summary>
public enum TimeUnit : byte
{
    Second,
    Minute,
    Hour,
    Day,
    Weekend,
    Week,
    Month,
    Quarter,
    Season,
    Half,
    Year,
    Decade,
    Century,
    Millennium,

    /// <summary>"some time", "a while": a length that no unit measures.</summary>
    Unspecified,
}
