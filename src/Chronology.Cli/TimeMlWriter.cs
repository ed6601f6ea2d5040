using System.Collections.Immutable;
using System.Globalization;
using Chronology.Resolution;
using Chronology.Tagging;
using Chronology.Text;
using NodaTime;
using NodaTime.Text;

namespace Chronology.Cli;

/// <summary>Writes a text with its expressions as TIMEX3 elements of TimeML.</summary>
internal static class TimeMlWriter
{
    public static string TypeName(Timex3Type type) => type switch
    {
        Timex3Type.Time => "TIME",
        Timex3Type.Duration => "DURATION",
        Timex3Type.Set => "SET",
        _ => "DATE",
    };

    public static void Write(TextWriter output, SourceDocument document, LocalDate? published, ImmutableArray<ExpressionResolution> resolutions)
    {
        output.Write("<?xml version=\"1.0\" ?>\n<TimeML>\n<DOCID>");
        WriteEscaped(output, document.Id);
        output.Write("</DOCID>\n");
        if (published is { } day)
        {
            var value = LocalDatePattern.Iso.Format(day);
            output.Write($"<DCT><TIMEX3 tid=\"t0\" type=\"DATE\" value=\"{value}\" temporalFunction=\"false\" functionInDocument=\"CREATION_TIME\">{value}</TIMEX3></DCT>\n");
        }

        output.Write("<TEXT>");
        var at = 0;
        var number = 0;
        foreach (var resolution in resolutions)
        {
            var span = resolution.Expression.Span;
            WriteEscaped(output, document.Text.AsSpan(at, span.Start - at));
            output.Write(string.Create(CultureInfo.InvariantCulture, $"<TIMEX3 tid=\"t{++number}\" type=\"{TypeName(resolution.Expression.Value.Type)}\" value=\"{resolution.Timex3Value}\""));
            WriteAttribute(output, "mod", resolution.Mod);
            WriteAttribute(output, "quant", (resolution.Expression.Value as SetValue)?.Quantifier);
            WriteAttribute(output, "freq", (resolution.Expression.Value as SetValue)?.Frequency);
            output.Write('>');
            WriteEscaped(output, document.Text.AsSpan(span.Start, span.Length));
            output.Write("</TIMEX3>");
            at = span.End;
        }

        WriteEscaped(output, document.Text.AsSpan(at));
        output.Write("</TEXT>\n</TimeML>\n");
    }

    private static void WriteAttribute(TextWriter output, string name, string? value)
    {
        if (value is not null)
        {
            output.Write($" {name}=\"{value}\"");
        }
    }

    private static void WriteEscaped(TextWriter output, ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            switch (c)
            {
                case '<':
                    output.Write("&lt;");
                    break;
                case '>':
                    output.Write("&gt;");
                    break;
                case '&':
                    output.Write("&amp;");
                    break;
                default:
                    output.Write(c);
                    break;
            }
        }
    }
}
