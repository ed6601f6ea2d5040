using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Chronology.Rendering.Json;

/// <summary>Reads <c>chronology.json</c>, whoever wrote it.</summary>
/// <remarks>The input is held to <see cref="ReportSchema"/> first, so that what is wrong is named with its place; properties that the schema does not know are passed over.</remarks>
public static class JsonReportReader
{
    /// <param name="json">The file's bytes; a byte order mark is allowed.</param>
    /// <param name="file">The file's name, for the message.</param>
    /// <param name="model">The model, when the input is good.</param>
    /// <param name="problem">One sentence, <c>file(line,col): ...</c>, when it is not.</param>
    public static bool TryRead(
        ReadOnlySpan<byte> json, string file, [NotNullWhen(true)] out ReportModel? model, [NotNullWhen(false)] out Diagnostic? problem)
    {
        ArgumentNullException.ThrowIfNull(file);
        var text = json.StartsWith("\uFEFF"u8) ? json[3..] : json;
        var mismatch = Check(text);
        problem = mismatch is { } found ? Describe(text, found, file) : null;
        model = problem is null ? JsonSerializer.Deserialize(text, ReportJson.Model)! : null;
        return problem is null;
    }

    private static SchemaMismatch? Check(ReadOnlySpan<byte> json)
    {
        if (!Utf8.IsValid(json))
        {
            return new SchemaMismatch(FirstInvalid(json), "the bytes here are not UTF-8, expected text in UTF-8.");
        }

        try
        {
            return SchemaChecker.Check(json, ReportSchemaNode.Root);
        }
        catch (JsonException e)
        {
            return new SchemaMismatch(Offset(json, e.LineNumber ?? 0, e.BytePositionInLine ?? 0), "this is not JSON: " + Plain(e.Message));
        }
    }

    private static Diagnostic Describe(ReadOnlySpan<byte> json, SchemaMismatch mismatch, string file)
    {
        var before = json[..Math.Min(mismatch.Offset, json.Length)];
        var line = before.Count((byte)'\n') + 1;
        var column = Encoding.UTF8.GetCharCount(before[(before.LastIndexOf((byte)'\n') + 1)..]) + 1;
        var message = string.Create(CultureInfo.InvariantCulture, $"{file}({line},{column}): {mismatch.Message}");
        return new Diagnostic("chronology-json-invalid", DiagnosticSeverity.Error, null, line, column, message);
    }

    private static int FirstInvalid(ReadOnlySpan<byte> json)
    {
        var at = 0;
        while (Rune.DecodeFromUtf8(json[at..], out _, out var consumed) == System.Buffers.OperationStatus.Done)
        {
            at += consumed;
        }

        return at;
    }

    private static int Offset(ReadOnlySpan<byte> json, long line, long column)
    {
        var at = 0;
        for (; line > 0; line--)
        {
            at += json[at..].IndexOf((byte)'\n') + 1;
        }

        return (int)Math.Min(at + column, json.Length);
    }

    // One sentence of what may be two or three, without the place that the library adds in its own way, counted from 0.
    private static string Plain(string message)
    {
        var end = message.IndexOf(". ", StringComparison.Ordinal);
        return end < 0 ? message : message[..(end + 1)];
    }
}
