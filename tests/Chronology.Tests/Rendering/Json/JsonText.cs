using System.Text;
using Chronology.Rendering;
using Chronology.Rendering.Json;

namespace Chronology.Tests.Rendering.Json;

internal static class JsonText
{
    public static byte[] Bytes(ReportModel model)
    {
        using var stream = new MemoryStream();
        new JsonRenderer().Render(model, stream);
        return stream.ToArray();
    }

    public static string Of(ReportModel model) => new UTF8Encoding(false, true).GetString(Bytes(model));
}
