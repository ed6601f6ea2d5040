using System.Collections.Frozen;

namespace Chronology.Input.Html;

/// <summary>What HTML's element names say about their content.</summary>
internal static class ElementNames
{
    private static readonly FrozenSet<string> Silent = Set(
        "script style noscript template iframe frame object embed canvas svg math audio video map area base link title " +
        "input select option optgroup textarea button datalist progress meter param source track picture img wbr");

    private static readonly FrozenSet<string> Blocks = Set(
        "address article aside blockquote body center caption dd details dialog dir div dl dt fieldset figcaption figure footer form frameset " +
        "h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul");

    private static readonly FrozenSet<string> Structures = Set("table ul ol dl h1 h2 h3 h4 h5 h6 article section pre blockquote");

    /// <summary>Holds nothing that a reader of the page reads.</summary>
    public static bool IsSilent(string name) => Silent.Contains(name);

    /// <summary>Begins and ends a line of its own.</summary>
    public static bool IsBlock(string name) => Blocks.Contains(name);

    /// <summary>A table cell that holds one lays the page out; it is no datum.</summary>
    public static bool IsStructure(string name) => Structures.Contains(name);

    public static bool IsHeading(string name) => name is ['h', >= '1' and <= '6'];

    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
