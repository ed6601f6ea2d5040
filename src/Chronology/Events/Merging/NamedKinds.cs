namespace Chronology.Events.Merging;

/// <summary>Which kinds of name a passage has.</summary>
[Flags]
internal enum NamedKinds
{
    None = 0,
    People = 1,
    Places = 2,
    Bodies = 4,

    /// <summary>Any name, whether it takes part or not.</summary>
    Any = 8,
}
