namespace Chronology.Tagging.Grammar;

internal enum PatternOp : byte
{
    /// <summary>A token that passes test A; B is 1 when it must touch the token before.</summary>
    Test,

    /// <summary>Go on at A, or else at B.</summary>
    Split,
    Jump,
    OpenSlot,
    CloseSlot,
    OpenExtent,
    CloseExtent,

    /// <summary>The slot's value is string A.</summary>
    Entry,

    /// <summary>Rule A has matched.</summary>
    Accept,
}

/// <summary>One step of a compiled pattern.</summary>
internal readonly record struct PatternCode(PatternOp Op, int A, int B);
