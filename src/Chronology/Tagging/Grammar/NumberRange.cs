namespace Chronology.Tagging.Grammar;

/// <summary>A named class of digit runs: <c>number year 1000..2999 digits 4</c>.</summary>
internal sealed record NumberRange(string Name, long Min, long Max, int MinDigits, int MaxDigits)
{
    public bool Holds(long value, int digits) => value >= Min && value <= Max && digits >= MinDigits && digits <= MaxDigits;
}
