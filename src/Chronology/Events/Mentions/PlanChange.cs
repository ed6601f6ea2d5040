namespace Chronology.Events.Mentions;

/// <summary>What a date is to a plan that was moved or ended.</summary>
internal enum PlanChange
{
    None,

    /// <summary>The day that no longer holds: "postponed from 9 April", "the concert on 12 July was cancelled".</summary>
    Old,

    /// <summary>The day that holds instead: "moved to 13 April".</summary>
    New,
}
