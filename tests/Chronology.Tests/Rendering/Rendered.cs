using System.Text;
using Chronology.Rendering;

namespace Chronology.Tests.Rendering;

internal static class Rendered
{
    /// <summary>The names of the models that every output is tested on.</summary>
    public static TheoryData<string> Models => ["rich", "hostile", "empty", "one", "many"];

    public static ReportModel Model(string name) => name switch
    {
        "rich" => SampleReports.Rich,
        "hostile" => SampleReports.Hostile,
        "empty" => SampleReports.Empty,
        "one" => SampleReports.One,
        _ => SampleReports.Many(400),
    };

    /// <summary>The output as text; it must be UTF-8 without a byte order mark.</summary>
    public static string Text(IRenderer renderer, ReportModel model)
    {
        using var stream = new MemoryStream();
        renderer.Render(model, stream);
        var bytes = stream.ToArray();
        Assert.False(bytes.AsSpan().StartsWith("\uFEFF"u8));
        return new UTF8Encoding(false, true).GetString(bytes);
    }
}
