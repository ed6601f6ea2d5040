using System.Text.Json;
using System.Text.RegularExpressions;

namespace Chronology.Rendering.Json;

/// <summary>One schema of <see cref="ReportSchema"/>, ready to hold a value to: the published text itself is what is enforced.</summary>
/// <remarks>
/// Knows the keywords that our schema uses: $ref, type, const, enum, required, properties, items, minimum, maximum, pattern and, for messages, examples.
/// </remarks>
internal sealed class ReportSchemaNode
{
    private static readonly Lazy<ReportSchemaNode> Loaded = new(Load);

    private ReportSchemaNode()
    {
    }

    public static ReportSchemaNode Root => Loaded.Value;

    public List<string> Types { get; } = [];

    /// <summary>The values of const or enum; empty when any will do.</summary>
    public List<string> Values { get; } = [];

    public List<string> Required { get; } = [];

    public Dictionary<string, ReportSchemaNode> Properties { get; } = new(StringComparer.Ordinal);

    public ReportSchemaNode? Items { get; private set; }

    public double Minimum { get; private set; } = double.NegativeInfinity;

    public double Maximum { get; private set; } = double.PositiveInfinity;

    public Regex? Pattern { get; private set; }

    public string Example { get; private set; } = "";

    private static ReportSchemaNode Load()
    {
        using var stream = ReportSchema.Open();
        using var document = JsonDocument.Parse(stream);
        return Build(document.RootElement, document.RootElement, []);
    }

    private static ReportSchemaNode Build(JsonElement schema, JsonElement root, Dictionary<string, ReportSchemaNode> known)
    {
        if (schema.TryGetProperty("$ref", out var reference))
        {
            var name = reference.GetString()!["#/$defs/".Length..];
            return known.TryGetValue(name, out var node) ? node : known[name] = Build(root.GetProperty("$defs").GetProperty(name), root, known);
        }

        var built = new ReportSchemaNode();
        foreach (var keyword in schema.EnumerateObject())
        {
            built.Add(keyword, root, known);
        }

        return built;
    }

    private void Add(JsonProperty keyword, JsonElement root, Dictionary<string, ReportSchemaNode> known)
    {
        switch (keyword.Name)
        {
            case "type": Types.AddRange(Strings(keyword.Value)); break;
            case "const" or "enum": Values.AddRange(Strings(keyword.Value)); break;
            case "required": Required.AddRange(Strings(keyword.Value)); break;
            case "items": Items = Build(keyword.Value, root, known); break;
            case "minimum": Minimum = keyword.Value.GetDouble(); break;
            case "maximum": Maximum = keyword.Value.GetDouble(); break;
            case "pattern": Pattern = new Regex(keyword.Value.GetString()!, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)); break;
            case "examples": Example = keyword.Value[0].GetString()!; break;
            case "properties":
                foreach (var property in keyword.Value.EnumerateObject())
                {
                    Properties.Add(property.Name, Build(property.Value, root, known));
                }

                break;
        }
    }

    private static IEnumerable<string> Strings(JsonElement value) =>
        value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().Select(item => item.GetString()!) : [value.GetString()!];
}
