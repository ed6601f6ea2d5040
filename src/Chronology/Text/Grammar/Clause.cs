namespace Chronology.Text.Grammar;

/// <summary>A clause of a sentence. All numbers are word indexes, ends half open, -1 for what there is not.</summary>
/// <remarks>The words from <see cref="Start"/> to <see cref="End"/> may include other clauses' words; <see cref="SentenceClauses.ClauseOf"/> tells whose each is.</remarks>
public sealed class Clause(ClauseKind kind, int start, int parent, int marker)
{
    public ClauseKind Kind { get; internal set; } = kind;

    public int Start { get; } = start;

    public int End { get; internal set; }

    /// <summary>The clause that holds this one; -1 for a sentence's first.</summary>
    public int Parent { get; } = parent;

    /// <summary>The word that opens it ("which", "after"), which is the clause's own.</summary>
    public int Marker { get; } = marker;

    /// <summary>First word of the verb group: "has been unveiled".</summary>
    public int VerbStart { get; internal set; } = -1;

    public int VerbEnd { get; internal set; } = -1;

    /// <summary>The verb that tells what happened, the group's last.</summary>
    public int Head { get; internal set; } = -1;

    /// <summary>For a coordinate clause without a subject of its own, the clause whose subject it shares.</summary>
    public int SharesSubjectOf { get; internal set; } = -1;

    public bool HasVerb => Head >= 0;
}
