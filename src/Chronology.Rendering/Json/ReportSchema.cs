using System.Reflection;

namespace Chronology.Rendering.Json;

/// <summary>The JSON Schema (draft 2020-12) of <c>chronology.json</c>: what <c>chronology schema</c> prints, and what <see cref="JsonReportReader"/> holds its input to.</summary>
public static class ReportSchema
{
    private const string Resource = "chronology-1.schema.json";

    /// <summary>The schema's text, with LF and a final newline.</summary>
    public static string Text
    {
        get
        {
            using var stream = Open();
            using var reader = new StreamReader(stream);
            return reader.ReadToEnd();
        }
    }

    internal static Stream Open() => Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource)
        ?? throw new InvalidOperationException($"The resource {Resource} is missing from the assembly.");
}
