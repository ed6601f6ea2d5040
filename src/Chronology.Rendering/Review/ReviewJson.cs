using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using Chronology.Rendering.Json;

namespace Chronology.Rendering.Review;

/// <summary>Reads and writes <c>review.json</c>: UTF-8, LF, indented, the events by their ids.</summary>
public static class ReviewJson
{
    private static readonly ReviewJsonContext Context = new(new JsonSerializerOptions
    {
        WriteIndented = true,
        IndentSize = 2,
        NewLine = "\n",
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = ReadableJsonEncoder.Instance,
        Converters = { new JsonTextConverter() },
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    });

    public static void Write(ReviewFile review, Stream output)
    {
        ArgumentNullException.ThrowIfNull(review);
        ArgumentNullException.ThrowIfNull(output);
        JsonSerializer.Serialize(output, review with { Events = [.. review.Events.OrderBy(e => e.Id, StringComparer.Ordinal)] }, Context.ReviewFile);
        output.WriteByte((byte)'\n');
    }

    /// <param name="file">The file's name, for the message.</param>
    /// <param name="problem">One sentence, when the input is no review.</param>
    public static bool TryRead(ReadOnlySpan<byte> json, string file, [NotNullWhen(true)] out ReviewFile? review, [NotNullWhen(false)] out string? problem)
    {
        (review, problem) = (null, null);
        try
        {
            review = JsonSerializer.Deserialize(json.StartsWith("\uFEFF"u8) ? json[3..] : json, Context.ReviewFile);
            problem = review is null ? $"{file}: the file holds nothing." : Fault(review) is { } fault ? $"{file}: {fault}" : null;
        }
        catch (JsonException e)
        {
            problem = string.Create(CultureInfo.InvariantCulture, $"{file}({(e.LineNumber ?? 0) + 1},{(e.BytePositionInLine ?? 0) + 1}): this is no review; expected what 'review import' writes.");
        }

        review = problem is null ? review : null;
        return problem is null;
    }

    private static string? Fault(ReviewFile review) =>
        review.Schema != ReviewFile.SchemaName ? $"unexpected schema '{review.Schema}', expected '{ReviewFile.SchemaName}'."
        : review.Events.IsDefault || review.Events.Any(e => e.Changes.IsDefault) || review.Subjects.Any(subject => subject.Changes.IsDefault) ? "events and changes must be lists."
        : review.Events.GroupBy(e => e.Id, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice ? $"the event '{twice.Key}' stands there twice."
        : review.Subjects.GroupBy(subject => (subject.Kind, subject.Name)).FirstOrDefault(group => group.Count() > 1) is { } again ? $"the {again.Key.Kind} '{again.Key.Name}' stands there twice."
        : null;
}
