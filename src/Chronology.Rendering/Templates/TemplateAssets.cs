using System.Security.Cryptography;
using System.Text;

namespace Chronology.Rendering.Templates;

/// <summary>The styles and scripts of one output, ready to stand inline, and the Content-Security-Policy that allows these and nothing else.</summary>
public sealed class TemplateAssets
{
    // U+0001 cannot come from a view, whose text holds no control characters.
    private const string PolicyMark = "\u0001policy\u0001";

    private readonly StyleInliner _styles;
    private readonly TemplateSource _source;
    private readonly IReadOnlyDictionary<string, string> _data;
    private readonly SortedSet<string> _styleHashes = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _scriptHashes = new(StringComparer.Ordinal);

    internal TemplateAssets(TemplateSource source, CharacterSet characters, IReadOnlyDictionary<string, string> data)
    {
        _source = source;
        _data = data;
        _styles = new StyleInliner(source, characters);
    }

    /// <summary>A <c>style</c> element with everything that the sheet imports and refers to inside it.</summary>
    /// <exception cref="TemplateException">The sheet is missing or refers to something outside.</exception>
    public string Style(string name)
    {
        var css = _styles.Inline(name);
        _styleHashes.Add(Hash(Checked(name, css, "</style")));
        return $"<style>{css}</style>";
    }

    /// <summary>A <c>script</c> element.</summary>
    /// <exception cref="TemplateException">The script is missing.</exception>
    public string Script(string name)
    {
        var script = _source.ReadText(name);
        _scriptHashes.Add(Hash(Checked(name, Checked(name, script, "</script"), "<!--")));
        return $"<script>{script}</script>";
    }

    /// <summary>A <c>script</c> element with JSON in it, which no browser runs; its hash stands in the policy all the same, since not every reader of policies knows that.</summary>
    /// <param name="name">With the extension that tells its type: <c>events.jsonld</c>.</param>
    /// <exception cref="TemplateException">There is no such data.</exception>
    public string Data(string name)
    {
        if (!_data.TryGetValue(name, out var json))
        {
            throw new TemplateException(name, $"there is no such data, expected {(_data.Count == 0 ? "none" : string.Join(", ", _data.Keys.Order(StringComparer.Ordinal)))}.");
        }

        _scriptHashes.Add(Hash(Checked(name, Checked(name, json, "</script"), "<!--")));
        return $"<script type=\"application/ld+json\">{json}</script>";
    }

    /// <summary>Stands for the policy until all styles and scripts are known.</summary>
    public static string Policy => PolicyMark;

    /// <summary>Puts the policy where the template asked for it.</summary>
    internal string Seal(string rendered)
    {
        var policy = $"default-src 'none'; style-src {Sources(_styleHashes)}; script-src {Sources(_scriptHashes)}; font-src data:; img-src data:; base-uri 'none'; form-action 'none'";
        return rendered.Replace(PolicyMark, policy, StringComparison.Ordinal);
    }

    private static string Sources(SortedSet<string> hashes) => hashes.Count == 0 ? "'none'" : string.Join(' ', hashes);

    private static string Hash(string content) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(content)))}'";

    private string Checked(string name, string content, string end)
    {
        var at = content.IndexOf(end, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? content : throw new TemplateException(_source.DisplayName(name), $"'{end}' cannot stand inside an inline element.");
    }
}
