namespace Chronology.Rendering.Templates;

/// <summary>A template, style sheet or template folder cannot be used; the message is one sentence for its author.</summary>
/// <remarks>The form is <c>file(line,column): what is wrong.</c>, as compilers write it; without a place it is <c>file: what is wrong.</c></remarks>
public sealed class TemplateException : Exception
{
    public TemplateException(string file, string problem, Exception? inner = null)
        : base($"{file}: {problem}", inner) => File = file;

    public TemplateException(string file, int line, int column, string problem, Exception? inner = null)
        : base(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{file}({line},{column}): {problem}"), inner) =>
        (File, Line, Column) = (file, line, column);

    public string File { get; }

    /// <summary>From 1; 0 when there is no place.</summary>
    public int Line { get; }

    /// <summary>From 1, UTF-16; 0 when there is no place.</summary>
    public int Column { get; }
}
