using System.Collections.Immutable;

namespace Chronology.Rendering.Excel.Content;

/// <inheritdoc cref="ISheetTable"/>
internal sealed record SheetTable<T>(string Name, ImmutableArray<SheetColumn<T>> Columns, IReadOnlyList<T> Items) : ISheetTable
{
    private readonly Dictionary<string, int> places = Index(Columns);

    /// <summary>What a person wrote earlier into a column of their own, by the item and the column's header.</summary>
    /// <remarks>Null for a table whose rows say nothing by which they could be found again.</remarks>
    public Func<T, string, string?>? Free { get; init; }

    public int Count => Items.Count;

    public IReadOnlyList<string> ColumnNames { get; } = [.. Columns.Select(column => column.Name)];

    public int? ColumnNamed(string header) => places.TryGetValue(HeaderKey.Of(header), out var place) ? place : null;

    public IReadOnlyList<string> OwnHeaders { get; init; } = [];

    public bool IsReturned => Free is not null;

    public string MeaningOf(int column) => Columns[column].Meaning;

    public Cell At(int column, int row) => Columns[column].Value(Items[row]);

    public Cell FreeCell(string header, int row) => Cell.Of(Free?.Invoke(Items[row], header));

    private static Dictionary<string, int> Index(ImmutableArray<SheetColumn<T>> columns)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < columns.Length; i++)
        {
            foreach (var name in columns[i].Aliases.Prepend(columns[i].Name))
            {
                places.TryAdd(HeaderKey.Of(name), i);
            }
        }

        return places;
    }
}
