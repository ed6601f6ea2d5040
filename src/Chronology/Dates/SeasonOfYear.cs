namespace Chronology.Dates;

/// <summary>A season, in the order of EDTF's 21 to 24.</summary>
public enum SeasonOfYear
{
    Spring,
    Summer,
    Autumn,
    Winter,
}
