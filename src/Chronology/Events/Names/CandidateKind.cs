namespace Chronology.Events.Names;

internal enum CandidateKind : byte
{
    Name,
    Description,
    Demonym,
    Pair,

    /// <summary>"they": a pair only when the sentence before named one.</summary>
    WeakPair,
}
