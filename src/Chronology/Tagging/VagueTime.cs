namespace Chronology.Tagging;

/// <summary>TIMEX3's three vague references.</summary>
public enum VagueTime : byte
{
    Past,
    Present,
    Future,
}
