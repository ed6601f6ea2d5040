using Chronology.Rendering.Templates;

namespace Chronology.Tests.Rendering.Templates;

/// <summary>A user's template folder that lives as long as a test.</summary>
internal sealed class TemplateFolder : IDisposable
{
    public TemplateFolder() => Directory.CreateDirectory(Path);

    public string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), "chronology-test-" + Guid.NewGuid().ToString("N"));

    /// <summary>How an error message calls a file of it.</summary>
    public string Shown(string name) => System.IO.Path.Combine(Path, name).Replace('\\', '/');

    public TemplateSource With(string name, string text)
    {
        var file = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return TemplateSource.WithFolder(Path);
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
