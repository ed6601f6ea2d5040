using System.Text;

namespace Chronology.Rendering.Templates;

/// <summary>Where templates, style sheets, scripts, fonts and the workbook come from: the built-in set, and a user's folder whose files win one by one.</summary>
/// <remarks>Names are relative, with forward slashes: <c>page.html.hbs</c>, <c>fonts/OFL.txt</c>.</remarks>
public sealed class TemplateSource
{
    private const string Prefix = "templates/";

    private static readonly IReadOnlyDictionary<string, string> Resources = FindResources();

    private readonly string? _folder;

    private TemplateSource(string? folder) => _folder = folder;

    /// <summary>The templates that travel inside the program.</summary>
    public static TemplateSource BuiltIn { get; } = new(null);

    /// <summary>Every built-in name, in ordinal order.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Resources.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The built-in templates, with the files of <paramref name="folder"/> before them.</summary>
    /// <exception cref="TemplateException">There is no such folder, or nothing in it bears a known name.</exception>
    public static TemplateSource WithFolder(string folder)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        if (!Directory.Exists(folder))
        {
            throw new TemplateException(folder, "there is no such template folder.");
        }

        var source = new TemplateSource(folder);
        return Names.Any(name => source.IsFromFolder(name)) || source.HoldsTemplate()
            ? source
            : throw new TemplateException(folder, "the folder holds no template; 'templates eject' fills it with the built-in ones.");
    }

    /// <summary>Copies the built-in files into a folder, keeping every file that is there already.</summary>
    /// <returns>The names written, in order; the others were there.</returns>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public static IReadOnlyList<string> Eject(string folder)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        var written = new List<string>();
        foreach (var name in Names)
        {
            var path = PathIn(folder, name);
            if (!File.Exists(path))
            {
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllBytes(path, BuiltIn.ReadBytes(name));
                written.Add(name);
            }
        }

        return written;
    }

    public bool Contains(string name) => IsSafe(name) && (IsFromFolder(name) || Resources.ContainsKey(name));

    /// <summary>True when the user's own file is used.</summary>
    public bool IsFromFolder(string name) => _folder is not null && IsSafe(name) && File.Exists(PathIn(_folder, name));

    /// <summary>What an error message calls the file.</summary>
    public string DisplayName(string name) => IsFromFolder(name) ? PathIn(_folder!, name).Replace('\\', '/') : Prefix + name;

    /// <summary>The file's text with line feeds only, so that hashes of inline styles hold whatever the author's editor wrote.</summary>
    /// <exception cref="TemplateException">There is no such file, it cannot be read, or it is not UTF-8.</exception>
    public string ReadText(string name)
    {
        try
        {
            var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(ReadBytes(name));
            return text.TrimStart('\uFEFF').ReplaceLineEndings("\n");
        }
        catch (DecoderFallbackException e)
        {
            throw new TemplateException(DisplayName(name), "the file is not UTF-8 text.", e);
        }
    }

    /// <exception cref="TemplateException">There is no such file, or it cannot be read.</exception>
    public byte[] ReadBytes(string name)
    {
        if (!Contains(name))
        {
            throw new TemplateException(DisplayName(name), "there is no such template file.");
        }

        try
        {
            return IsFromFolder(name) ? File.ReadAllBytes(PathIn(_folder!, name)) : ReadResource(Resources[name]);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new TemplateException(DisplayName(name), "the file cannot be read.", e);
        }
    }

    private static byte[] ReadResource(string resource)
    {
        using var stream = typeof(TemplateSource).Assembly.GetManifestResourceStream(resource)!;
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }

    // A build on Windows puts backslashes into the resources' names.
    private static Dictionary<string, string> FindResources() => typeof(TemplateSource).Assembly.GetManifestResourceNames()
        .Where(r => r.StartsWith(Prefix, StringComparison.Ordinal))
        .ToDictionary(r => r[Prefix.Length..].Replace('\\', '/'), r => r, StringComparer.Ordinal);

    private static string PathIn(string folder, string name) => Path.Combine(folder, name.Replace('/', Path.DirectorySeparatorChar));

    // A template folder that somebody sends along must not reach outside itself.
    private static bool IsSafe(string name) =>
        name.Length > 0 && !Path.IsPathRooted(name) && !name.Contains('\\', StringComparison.Ordinal) && !name.Contains(':', StringComparison.Ordinal)
        && !name.Contains('\0', StringComparison.Ordinal) && !name.Split('/').Any(part => part is "" or "." or "..");

    private bool HoldsTemplate() => TemplateEngines.All.Any(e => Directory.EnumerateFiles(_folder!, "*" + e.Extension).Any());
}
