namespace Chronology.Dates;

/// <summary>Doubt about a date's value (EDTF level 1).</summary>
[Flags]
public enum DateQualifier
{
    None = 0,

    /// <summary>EDTF <c>?</c>: the source itself, or the anchor, is doubtful.</summary>
    Uncertain = 1,

    /// <summary>EDTF <c>~</c>: "about", "around", "circa".</summary>
    Approximate = 2,
}
