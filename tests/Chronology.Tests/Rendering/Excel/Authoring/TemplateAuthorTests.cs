using System.IO.Compression;
using Chronology.Tests.Corpora;

namespace Chronology.Tests.Rendering.Excel.Authoring;

public class TemplateAuthorTests
{
    private const string WriteVariable = "CHRONOLOGY_WRITE_TEMPLATES";

    private static readonly string Place = RepositoryFolder.Of("templates/workbook.xlsx");

    /// <summary>By its parts: how small they were packed is the runtime's affair.</summary>
    [Fact]
    public void Template_IsTheOneThatIsMadeHere()
    {
        if (Environment.GetEnvironmentVariable(WriteVariable) == "1")
        {
            File.WriteAllBytes(Place, TemplateAuthor.Make());
        }

        Assert.Equal(Parts(TemplateAuthor.Make()), Parts(File.ReadAllBytes(Place)));
    }

    [Fact]
    public void Make_TwiceGivesTheSameBytes() => Assert.Equal(TemplateAuthor.Make(), TemplateAuthor.Make());

    private static Dictionary<string, string> Parts(byte[] workbook)
    {
        using var zip = new ZipArchive(new MemoryStream(workbook));
        return zip.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using var reader = new StreamReader(entry.Open());
            return reader.ReadToEnd();
        });
    }
}
