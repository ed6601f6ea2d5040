using System.Text.Json;
using Chronology.Rendering;
using Chronology.Rendering.Json;

namespace Chronology.Tests.Rendering.Json;

public class ReportSchemaTests
{
    private static readonly string[] Annotations = ["$schema", "$id", "$defs", "title", "description", "examples"];
    private static readonly string[] Enforced = ["$ref", "type", "const", "enum", "required", "properties", "items", "minimum", "maximum", "pattern"];

    [Fact]
    public void Text_IsADraft202012SchemaOfOurName()
    {
        using var schema = JsonDocument.Parse(ReportSchema.Text);
        Assert.Equal("https://json-schema.org/draft/2020-12/schema", schema.RootElement.GetProperty("$schema").GetString());
        Assert.Equal("chronology/1", schema.RootElement.GetProperty("properties").GetProperty("schema").GetProperty("const").GetString());
        Assert.EndsWith("}\n", ReportSchema.Text);
        Assert.DoesNotContain('\r', ReportSchema.Text);
    }

    /// <summary>Both ways: nothing is written that the schema does not tell of, and nothing is promised that is not written.</summary>
    private static ReportModel Reviewed
    {
        get
        {
            var review = new ReportReview("Ask the harbour master.", [new ReportColumn("Seen by", "Roe")]);
            var model = SampleReports.Rich;
            return model with { Events = model.Events.SetItem(0, model.Events[0] with { Review = review }), Undated = model.Undated.SetItem(0, model.Undated[0] with { Review = review }), Subjects = [new ReportSubject(ReportSubject.Document, model.Documents[0].Id, review)] };
        }
    }

    [Fact]
    public void Text_TellsOfExactlyThePropertiesThatAreWritten()
    {
        using var schema = JsonDocument.Parse(ReportSchema.Text);
        using var output = JsonDocument.Parse(JsonText.Bytes(Reviewed));
        var told = new SortedSet<string>(StringComparer.Ordinal);
        var written = new SortedSet<string>(StringComparer.Ordinal);
        Told(schema.RootElement, schema.RootElement, "", told);
        Written(output.RootElement, "", written);
        Assert.Equal(told, written);
        Assert.True(told.Count > 45, $"{told.Count} properties");
    }

    [Fact]
    public void Text_RequiresAndDescribesEveryProperty()
    {
        using var schema = JsonDocument.Parse(ReportSchema.Text);
        foreach (var shape in Objects(schema.RootElement))
        {
            var names = shape.GetProperty("properties").EnumerateObject().Where(p => !MayBeLeftOut(p.Value)).Select(p => p.Name);
            Assert.Equal(names, shape.GetProperty("required").EnumerateArray().Select(r => r.GetString()));
            foreach (var property in shape.GetProperty("properties").EnumerateObject())
            {
                Assert.True(Described(property.Value, schema.RootElement), property.Name);
            }
        }
    }

    /// <summary>The reader enforces the schema itself, so it must know every keyword in it.</summary>
    [Fact]
    public void Text_UsesOnlyKeywordsThatTheReaderEnforces()
    {
        using var schema = JsonDocument.Parse(ReportSchema.Text);
        foreach (var keyword in Schemas(schema.RootElement).SelectMany(s => s.EnumerateObject()))
        {
            Assert.Contains(keyword.Name, Annotations.Concat(Enforced));
        }
    }

    private static void Told(JsonElement schema, JsonElement root, string path, SortedSet<string> told)
    {
        var shape = Resolve(schema, root);
        if (shape.TryGetProperty("items", out var items))
        {
            Told(items, root, path + "[]", told);
        }

        if (shape.TryGetProperty("properties", out var properties))
        {
            foreach (var property in properties.EnumerateObject())
            {
                told.Add(path + "." + property.Name);
                Told(property.Value, root, path + "." + property.Name, told);
            }
        }
    }

    private static void Written(JsonElement value, string path, SortedSet<string> written)
    {
        if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in value.EnumerateArray())
            {
                Written(item, path + "[]", written);
            }
        }
        else if (value.ValueKind == JsonValueKind.Object)
        {
            foreach (var property in value.EnumerateObject())
            {
                written.Add(path + "." + property.Name);
                Written(property.Value, path + "." + property.Name, written);
            }
        }
    }

    private static JsonElement Resolve(JsonElement schema, JsonElement root) =>
        schema.TryGetProperty("$ref", out var reference) ? root.GetProperty("$defs").GetProperty(reference.GetString()!["#/$defs/".Length..]) : schema;

    private static bool Described(JsonElement schema, JsonElement root) =>
        schema.TryGetProperty("description", out _) || Resolve(schema, root).TryGetProperty("description", out _);

    // What joined the schema later: files of before stay good.
    private static bool MayBeLeftOut(JsonElement schema) =>
        schema.TryGetProperty("description", out var words) && words.GetString()!.Contains("left out when", StringComparison.Ordinal);

    private static IEnumerable<JsonElement> Objects(JsonElement root) => Schemas(root).Where(s => s.TryGetProperty("properties", out _));

    private static IEnumerable<JsonElement> Schemas(JsonElement root) => new[] { root }
        .Concat(root.GetProperty("$defs").EnumerateObject().Select(d => d.Value))
        .SelectMany(s => s.TryGetProperty("properties", out var properties) ? properties.EnumerateObject().Select(p => p.Value).Prepend(s) : [s]);
}
