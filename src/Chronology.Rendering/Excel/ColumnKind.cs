namespace Chronology.Rendering.Excel;

/// <summary>How a column's cells look and behave.</summary>
internal enum ColumnKind
{
    Text,
    Strong,
    Code,
    Muted,
    Link,
    Day,
    Number,
    Percent,
    SortKey,

    /// <summary>One of a list of words, by a drop-down.</summary>
    Choice,

    /// <summary>Empty: for a person to fill in.</summary>
    Free,
}
