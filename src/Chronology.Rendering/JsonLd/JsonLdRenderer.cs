namespace Chronology.Rendering.JsonLd;

/// <summary>Writes the chronology as JSON-LD in the words of schema.org, for search engines and catalogues.</summary>
public sealed class JsonLdRenderer : IRenderer
{
    public string Format => "jsonld";

    public string Extension => ".jsonld";

    public void Render(ReportModel model, Stream output)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(output);
        SchemaOrg.Write(model, output);
    }
}
