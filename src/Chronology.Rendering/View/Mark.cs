namespace Chronology.Rendering.View;

/// <summary>A mark beside an event: in words first, in colour second.</summary>
/// <param name="Key">A class name for style sheets: <c>sources-differ</c>.</param>
/// <param name="Label">What stands on the page: "sources differ".</param>
/// <param name="Tone">plain, doubt or conflict.</param>
/// <param name="Meaning">One sentence for the page's explanation of marks.</param>
internal readonly record struct Mark(string Key, string Label, string Tone, string Meaning)
{
    public Dictionary<string, object> ToView() => new() { ["key"] = Key, ["label"] = Label, ["tone"] = Tone, ["meaning"] = Meaning };
}
