using System.Text;

namespace Chronology.Cli;

/// <summary>Sets text for a terminal, or plain for a pipe.</summary>
/// <param name="IsStyled">Whether bold, dim and colour may be used.</param>
/// <param name="Width">Columns to wrap at; 0 wraps nothing, so that a pipe gets one item a line.</param>
public sealed record TextStyle(bool IsStyled, int Width)
{
    public const int WidestText = 100;

    public static TextStyle Plain { get; } = new(false, 0);

    /// <summary>A terminal's style; NO_COLOR (no-color.org) and a dumb terminal are respected.</summary>
    public static TextStyle Of(Terminal terminal)
    {
        if (!terminal.IsOutTerminal)
        {
            return Plain;
        }

        var isStyled = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") != "dumb";
        return new TextStyle(isStyled, Math.Clamp(Columns(), 40, WidestText));
    }

    public string Bold(string text) => Escaped("1", text);

    public string Dim(string text) => Escaped("2", text);

    public string Accent(string text) => Escaped("36", text);

    public string Doubt(string text) => Escaped("33", text);

    /// <summary>Breaks at spaces so that no line, with the indent, is wider than the terminal.</summary>
    public IEnumerable<string> Wrap(string text, int indent)
    {
        var room = Width == 0 ? int.MaxValue : Math.Max(20, Width - indent);
        var line = new StringBuilder();
        foreach (var word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > room)
            {
                yield return line.ToString();
                line.Clear();
            }

            line.Append(line.Length > 0 ? " " : "").Append(word);
        }

        yield return line.ToString();
    }

    private static int Columns()
    {
        try
        {
            return Console.WindowWidth;
        }
        catch (Exception e) when (e is IOException or PlatformNotSupportedException)
        {
            return 80;
        }
    }

    private string Escaped(string code, string text) => IsStyled ? $"\u001b[{code}m{text}\u001b[0m" : text;
}
