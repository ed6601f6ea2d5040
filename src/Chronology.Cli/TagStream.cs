using System.Buffers;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Chronology.Resolution;
using Chronology.Tagging;
using Chronology.Text;
using NodaTime;
using NodaTime.Text;

namespace Chronology.Cli;

/// <summary>The <c>tag</c> verb: JSON lines of documents in, one line for each temporal expression out.</summary>
[SuppressMessage("Naming", "CA1711", Justification = "It is a stream of lines, as the verb's users say.")]
public static class TagStream
{
    private const int LeastBuffer = 4096;

    /// <summary>Bytes of lines that are kept before they are written.</summary>
    private const int MostBuffered = 1 << 15;

    private static readonly JsonWriterOptions Written = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Reads <c>{"doc","dct","text"}</c> lines to the end; a line that is no such object is an error with its number.</summary>
    /// <exception cref="FormatException">A line is not the JSON object it should be.</exception>
    public static void Run(TextReader input, TextWriter output, TagOptions options)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(options);
        var number = 0;
        while (input.ReadLine() is { } line)
        {
            number++;
            if (line.Length == 0)
            {
                continue;
            }

            var (document, published) = Read(line, number, options.Language);
            Write(output, document, published, Resolve(document, published, options), options);
        }

        output.Flush();
    }

    /// <summary>All that the verb does to one document: its sentences, its expressions, their values.</summary>
    public static ImmutableArray<ExpressionResolution> Resolve(SourceDocument document, LocalDate? published, TagOptions options)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(options);
        var analyzed = TextAnalyzer.Analyze(document);
        var expressions = (options.Tagger ?? TemporalTagger.ForLanguage(document.Language)).Tag(analyzed, options.Conventions.DateOrder);
        var genre = options.Genre ?? GenreFinder.Find(expressions, published);
        return ExpressionResolver.Resolve(analyzed, expressions, new AnchorContext(published, genre) { Explain = false, HasDates = options.TimeZone is not null, Conventions = options.Conventions });
    }

    private static (SourceDocument Document, LocalDate? Published) Read(string line, int number, string language)
    {
        try
        {
            var json = TagLine.Read(line);
            var id = json.Document ?? "";
            var text = json.Text ?? throw new FormatException($"line {number}: the object has no \"text\".");
            return (new SourceDocument(id, id, null, json.Language ?? language, "", text), Day(json.Dct, number));
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            throw new FormatException($"line {number}: expected a JSON object with \"doc\", \"dct\" and \"text\".", e);
        }
    }

    private static LocalDate? Day(string? dct, int number)
    {
        if (string.IsNullOrWhiteSpace(dct))
        {
            return null;
        }

        // The pattern knows more years, but making it is a tenth of a start.
        if (DateOnly.TryParseExact(dct.AsSpan(0, Math.Min(dct.Length, 10)), "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return LocalDate.FromDateOnly(day);
        }

        var parsed = LocalDatePattern.Iso.Parse(dct.Length > 10 ? dct[..10] : dct);
        return parsed.Success ? parsed.Value : throw new FormatException($"line {number}: unexpected dct '{dct}', expected a day as in 2025-10-06.");
    }

    private static void Write(TextWriter output, SourceDocument document, LocalDate? published, ImmutableArray<ExpressionResolution> resolutions, TagOptions options)
    {
        if (options.IsTimeMl)
        {
            TimeMlWriter.Write(output, document, published, resolutions);
            return;
        }

        var lines = new ArrayBufferWriter<byte>(LeastBuffer);
        using var json = new Utf8JsonWriter(lines, Written);
        foreach (var resolution in resolutions)
        {
            WriteExpression(json, document, resolution, ClockZone.Of(resolution, options.TimeZone));
            json.Flush();
            json.Reset();
            lines.Write("\n"u8);
            if (lines.WrittenCount > MostBuffered)
            {
                Write(output, lines);
            }
        }

        Write(output, lines);
    }

    private static void Write(TextWriter output, ArrayBufferWriter<byte> lines)
    {
        output.Write(System.Text.Encoding.UTF8.GetString(lines.WrittenSpan));
        lines.ResetWrittenCount();
    }

    private static void WriteExpression(Utf8JsonWriter json, SourceDocument document, ExpressionResolution resolution, string? zone)
    {
        var span = resolution.Expression.Span;
        json.WriteStartObject();
        json.WriteString("doc", document.Id);
        json.WriteNumber("start", span.Start);
        json.WriteNumber("end", span.End);
        json.WriteString("text", document.Text.AsSpan(span.Start, span.Length));
        json.WriteString("type", TimeMlWriter.TypeName(resolution.Expression.Value.Type));
        json.WriteString("value", resolution.Timex3Value);
        if (resolution.Mod is not null)
        {
            json.WriteString("mod", resolution.Mod);
        }

        if (zone is not null)
        {
            json.WriteString("zone", zone);
        }

        json.WriteString("rule", resolution.Expression.Rule);
        if (!resolution.Alternatives.IsEmpty)
        {
            json.WriteStartArray("alternatives");
            foreach (var other in resolution.Alternatives)
            {
                json.WriteStringValue(other.Timex3Value);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }
}
