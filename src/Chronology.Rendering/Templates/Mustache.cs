namespace Chronology.Rendering.Templates;

/// <summary>One <c>{{...}}</c> of a Handlebars template.</summary>
/// <param name="Content">What stands between the braces, without <c>~</c> and outer blanks: <c>#if title</c>.</param>
/// <param name="Line">From 1, of the first brace.</param>
/// <param name="Column">From 1, UTF-16.</param>
internal readonly record struct Mustache(string Content, int Line, int Column)
{
    public bool IsComment => Content.StartsWith('!');

    /// <summary>The words, without the mark that opens or closes a block or calls a part.</summary>
    public string[] Words => Content.TrimStart('#', '/', '^', '>', '*').Split([' ', '\n', '\t', '(', ')', '='], StringSplitOptions.RemoveEmptyEntries);
}
