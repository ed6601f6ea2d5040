using System.Text.RegularExpressions;

namespace Chronology.Tests.Conventions;

public partial class LayeringTests
{
    /// <summary>The core's folders in the order of the way: each may use those before it.</summary>
    private static readonly string[] Way = ["Text", "Dates", "Tagging", "Resolution", "Events"];

    [Fact]
    public void Core_RefersOnlyToNodaTime() => Violations.AssertNone(
        "The core refers to NodaTime and the platform only.",
        MemberReferences.Assemblies(ProjectAssemblies.Load("Chronology")).Where(static name => name != "NodaTime" && !IsPlatform(name)));

    [Theory]
    [InlineData("Chronology.Input", "Chronology.Rendering")]
    [InlineData("Chronology.Input", "Chronology.Cli")]
    [InlineData("Chronology.Rendering", "Chronology.Input")]
    [InlineData("Chronology.Rendering", "Chronology.Cli")]
    public void Sides_DoNotSeeEachOther(string from, string to) => Assert.DoesNotContain(to, MemberReferences.Assemblies(ProjectAssemblies.Load(from)));

    [Theory]
    [InlineData("Chronology.Input")]
    [InlineData("Chronology.Rendering")]
    public void Projects_DoNotNameEachOther(string project) => Violations.AssertNone(
        "A project file refers to the core only.",
        File.ReadLines(Corpora.RepositoryFolder.Of("src", project, project + ".csproj"))
            .Where(static line => line.Contains("<ProjectReference", StringComparison.Ordinal) && !line.Contains("Chronology/Chronology.csproj", StringComparison.Ordinal)));

    /// <summary>Text knows no dates, dates no language, tagging no anchor, resolution no events.</summary>
    [Fact]
    public void CoreFolders_UseOnlyEarlierSteps() => Violations.AssertNone(
        "A step uses only the steps before it: " + string.Join(", ", Way) + " (and Dates no Text).",
        from path in SourceFiles.Below("src/Chronology/")
        let folder = path.Split('/')[2]
        where Array.IndexOf(Way, folder) >= 0
        from line in SourceFiles.Lines(path)
        let used = UsedStep().Match(line)
        where used.Success && IsLater(used.Groups["step"].Value, folder)
        select $"{path}: {line}");

    [Fact]
    public void Tests_SeeTheyCanFail() => Assert.True(IsLater("Events", "Text") && IsLater("Text", "Dates") && !IsLater("Text", "Tagging"));

    private static bool IsLater(string used, string folder) =>
        Array.IndexOf(Way, used) > Array.IndexOf(Way, folder) || (used == "Text" && folder == "Dates");

    private static bool IsPlatform(string name) =>
        name is "System" or "netstandard" or "mscorlib" || name.StartsWith("System.", StringComparison.Ordinal) || name.StartsWith("Microsoft.Win32", StringComparison.Ordinal);

    [GeneratedRegex(@"\bChronology\.(?<step>Text|Dates|Tagging|Resolution|Events)\b(?!.*</?see)", RegexOptions.CultureInvariant)]
    private static partial Regex UsedStep();
}
