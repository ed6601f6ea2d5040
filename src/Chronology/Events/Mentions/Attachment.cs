using Chronology.Text.Grammar;

namespace Chronology.Events.Mentions;

/// <summary>What a date says the time of: a clause's verb, an event that a noun names, or nothing.</summary>
internal readonly record struct Attachment(Clause? Clause, NounPhrase? Noun)
{
    public static Attachment None => default;

    public bool IsNone => Clause is null && Noun is null && Saying == 0;

    /// <summary>The date opens an entry of a chronicle, so the present tense tells what happened then.</summary>
    public bool IsEntry { get; init; }

    /// <summary>The date is that of a saying whose verb stands before its subject; the verb's index, else 0.</summary>
    public int Saying { get; init; }

    /// <summary>"by the end of the month": the date is the last possible day.</summary>
    public bool IsDeadline { get; init; }

    /// <summary>The last day is what the sentence tells, and not only how far its event reaches.</summary>
    public bool IsDue { get; init; }

    /// <summary>"since 17 August, when they lost": it happened on the day from which something else is counted.</summary>
    public bool IsPoint { get; init; }

    /// <summary>"was planned in 1852": the year is that of the planning.</summary>
    public bool IsDrawnUp { get; init; }

    /// <summary>The date is that of a plan which the clause changes.</summary>
    public PlanChange Change { get; init; }

    public static Attachment To(Clause clause) => new(clause, null);

    public static Attachment To(NounPhrase noun) => new(null, noun);
}
