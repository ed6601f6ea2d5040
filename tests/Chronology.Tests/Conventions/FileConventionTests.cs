using System.Text.RegularExpressions;

namespace Chronology.Tests.Conventions;

public partial class FileConventionTests
{
    private const int LongestFile = 300;

    private static readonly string[] Tops = ["src", "tests"];

    [Fact]
    public void Namespace_IsTheFolder() => Violations.AssertNone(
        "A file's namespace is its project's name and its folders.",
        from path in Tops.SelectMany(SourceFiles.Below)
        let declared = SourceFiles.Lines(path).FirstOrDefault(static line => line.StartsWith("namespace ", StringComparison.Ordinal))
        let expected = "namespace " + string.Join('.', path.Split('/')[1..^1]) + ";"
        where declared is not null && declared != expected
        select $"{path}: {declared}, expected {expected}");

    [Fact]
    public void File_IsAtMost300Lines() => Violations.AssertNone(
        "A file has at most 300 lines.",
        from path in Tops.SelectMany(SourceFiles.Below)
        let length = SourceFiles.Lines(path).Length
        where length > LongestFile
        select $"{path}: {length}");

    [Fact]
    public void File_HoldsOnePublicTypeOfItsName() => Violations.AssertNone(
        "A file holds one public type, named like the file.",
        from path in SourceFiles.Below("src")
        let types = SourceFiles.Lines(path).Select(static line => PublicType().Match(line)).Where(static match => match.Success).Select(static match => match.Groups["name"].Value).ToList()
        where types.Count > 1 || (types.Count == 1 && types[0] != Path.GetFileNameWithoutExtension(path))
        select $"{path}: {string.Join(", ", types)}");

    /// <summary>A summary, or the parameters of a record whose name says the rest.</summary>
    [Fact]
    public void PublicType_IsDocumented() => Violations.AssertNone(
        "A public type says what it is.",
        from path in SourceFiles.Below("src")
        let lines = SourceFiles.Lines(path)
        from index in Enumerable.Range(0, lines.Length)
        where PublicType().IsMatch(lines[index]) && !IsDocumented(lines, index)
        select $"{path}({index + 1}): {lines[index]}");

    [Fact]
    public void Text_IsPlain() => Violations.AssertNone(
        "No tab, no trailing space, a line feed at the end and no byte order mark.",
        from path in Tops.SelectMany(SourceFiles.Below)
        let text = File.ReadAllText(Corpora.RepositoryFolder.Of(path), new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: true))
        where text.Contains('\t', StringComparison.Ordinal) || TrailingSpace().IsMatch(text) || !text.EndsWith('\n') || text[0] == '\uFEFF'
        select path);

    [Theory]
    [InlineData("public sealed record Timeline(", "Timeline")]
    [InlineData("public readonly record struct TextSpan(int Start, int End)", "TextSpan")]
    [InlineData("public static partial class EdtfParser", "EdtfParser")]
    [InlineData("public enum Modality", "Modality")]
    [InlineData("public delegate int Measure(string text);", "Measure")]
    public void PublicType_IsRecognised(string line, string name) => Assert.Equal(name, PublicType().Match(line).Groups["name"].Value);

    [Theory]
    [InlineData("internal sealed record Timeline(")]
    [InlineData("    public sealed class Nested")]
    public void OtherTypes_AreNot(string line) => Assert.DoesNotMatch(PublicType(), line);

    private static bool IsDocumented(string[] lines, int index)
    {
        while (index > 0 && lines[index - 1].StartsWith('['))
        {
            index--;
        }

        return index > 0 && lines[index - 1].StartsWith("///", StringComparison.Ordinal);
    }

    [GeneratedRegex(
        @"^public\s+(?:(?:static|sealed|abstract|partial|readonly|unsafe)\s+)*(?:record\s+struct|record\s+class|record|class|struct|interface|enum|delegate\s+\S+)\s+(?<name>\w+)",
        RegexOptions.CultureInvariant)]
    private static partial Regex PublicType();

    [GeneratedRegex(@"[ \t]\r?$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex TrailingSpace();
}
