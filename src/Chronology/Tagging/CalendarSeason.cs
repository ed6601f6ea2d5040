namespace Chronology.Tagging;

/// <summary>A season of the northern year; the numbers are EDTF's (21 to 24) less 20.</summary>
public enum CalendarSeason : byte
{
    None,
    Spring,
    Summer,
    Autumn,
    Winter,
}
