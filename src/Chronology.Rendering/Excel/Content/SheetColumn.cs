using System.Collections.Immutable;

namespace Chronology.Rendering.Excel.Content;

/// <summary>One thing that a table can tell of its items.</summary>
/// <param name="Name">The header that a template names it by; unique in its table.</param>
/// <param name="Meaning">One line for the data dictionary.</param>
internal sealed record SheetColumn<T>(string Name, string Meaning, Func<T, Cell> Value)
{
    /// <summary>Other headers that name it.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];
}
