namespace Chronology.Tagging;

/// <summary>TIMEX3 <c>type</c> (ISO-TimeML).</summary>
public enum Timex3Type : byte
{
    Date,
    Time,
    Duration,
    Set,
}
