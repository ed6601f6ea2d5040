using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Chronology.Rendering.Templates;

/// <summary>Escapes every value, takes an empty string or list for false, and knows no function but ours.</summary>
internal sealed class ScribanContext : TemplateContext
{
    public ScribanContext()
        : base([])
    {
        StrictVariables = true;
        AutoIndent = false;
        NewLine = "\n";
        (LoopLimit, LimitToString) = (0, 0);
    }

    public override TemplateContext Write(SourceSpan span, object? textAsObject) =>
        Write(textAsObject is ScribanMarkup markup ? markup.Text : Escaped(ObjectToString(textAsObject) ?? ""));

    public override bool ToBool(SourceSpan span, object? value) => value switch
    {
        string text => text.Length > 0,
        ScriptArray list => list.Count > 0,
        _ => base.ToBool(span, value),
    };

    private static string Escaped(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal).Replace("'", "&#39;", StringComparison.Ordinal);
}
