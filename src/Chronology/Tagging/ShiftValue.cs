namespace Chronology.Tagging;

/// <summary>So many units before or after an origin, as coarse as the unit: "last month", "yesterday", "three weeks ago", "that year".</summary>
/// <param name="Amount">Negative is before; 0 is the unit that holds the origin.</param>
public sealed record ShiftValue(decimal Amount, TimeUnit Unit, ShiftOrigin Origin) : TemporalValue(Unit < TimeUnit.Day ? Timex3Type.Time : Timex3Type.Date)
{
    /// <summary>When true the amount is not known ("a few days ago"): only its sign counts.</summary>
    public bool IsVague { get; init; }

    /// <summary>When true the words counted ("a year ago") rather than named a unit ("last year"): a count keeps the place within the unit.</summary>
    public bool IsCounted { get; init; }

    /// <summary>When true the unit may stand for a coarser or finer one told before: "the latest period", "a year earlier" after a quarter.</summary>
    public bool IsComparison { get; init; }

    /// <summary>When true the unit is the one whose first day is nearest: "the turn of the century".</summary>
    public bool IsTurn { get; init; }

    /// <summary>True for "the current fiscal year": its bounds are not the calendar's unless somebody tells them.</summary>
    public bool IsFiscal { get; init; }

    public override TemporalNeed Need =>
        IsVague ? TemporalNeed.Vague : Origin == ShiftOrigin.Writing ? TemporalNeed.Writing : TemporalNeed.PreviousDate;
}
