using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Chronology.Rendering.Templates;

/// <summary>Makes a style sheet self-contained: imports are pasted in, files become data, and fonts whose letters nobody needs are left out.</summary>
internal sealed partial class StyleInliner(TemplateSource source, CharacterSet characters)
{
    private static readonly Dictionary<string, string> MediaTypes = new(StringComparer.OrdinalIgnoreCase)
    {
        [".woff2"] = "font/woff2",
        [".woff"] = "font/woff",
        [".ttf"] = "font/ttf",
        [".otf"] = "font/otf",
        [".svg"] = "image/svg+xml",
        [".png"] = "image/png",
        [".jpg"] = "image/jpeg",
    };

    /// <exception cref="TemplateException">A file is missing, imports itself, or lies outside the templates.</exception>
    public string Inline(string name) => Inline(name, []);

    private string Inline(string name, List<string> open)
    {
        var css = source.ReadText(name);
        if (open.Contains(name))
        {
            throw new TemplateException(source.DisplayName(name), "the style sheet imports itself.");
        }

        open.Add(name);
        css = Comment().Replace(css, m => new string('\n', m.Value.Count(c => c == '\n')));
        var result = Rule().Replace(css, m =>
            m.Groups["import"].Success ? Import(name, css, m, open)
            : m.Groups["face"].Success ? FontFace(name, css, m)
            : Refer(name, css, m));
        open.Remove(name);
        return BlankLines().Replace(result, "\n").Trim() + "\n";
    }

    private string Import(string name, string css, Match match, List<string> open)
    {
        var target = match.Groups["import"].Value;
        return source.Contains(target) ? Inline(target, open) : throw Outside(name, css, match, target);
    }

    private string FontFace(string name, string css, Match match)
    {
        var ranges = UnicodeRange().Match(match.Value);
        if (ranges.Success && !ranges.Groups["list"].Value.Split(',').Any(Needed))
        {
            return "";
        }

        return Url().Replace(match.Value, m => Refer(name, css, m, match.Index));
    }

    private bool Needed(string range)
    {
        var parts = range.Trim().ToUpperInvariant().Replace("U+", "", StringComparison.Ordinal).Split('-');
        return !int.TryParse(parts[0], NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var first)
            || !int.TryParse(parts[^1], NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var last)
            || characters.HasAny(first, last);
    }

    private string Refer(string name, string css, Match match, int offset = 0)
    {
        var target = match.Groups["url"].Value.Trim(' ', '"', '\'');
        if (target.StartsWith('#') || target.StartsWith("data:", StringComparison.Ordinal))
        {
            return match.Value;
        }

        if (!source.Contains(target) || !MediaTypes.TryGetValue(Path.GetExtension(target), out var type))
        {
            throw Outside(name, css, match, target, offset);
        }

        return $"url(data:{type};base64,{Convert.ToBase64String(source.ReadBytes(target))})";
    }

    private TemplateException Outside(string name, string css, Match match, string target, int offset = 0)
    {
        var (line, column) = TextPlace.Of(css, offset + match.Index);
        return new TemplateException(source.DisplayName(name), line, column, $"'{target}' is not a style sheet, font or picture among the templates, and nothing is fetched from elsewhere.");
    }

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex("""@import\s+(?:url\()?["']?(?<import>[^"');]+)["']?\)?[^;]*;|(?<face>@font-face\s*\{[^}]*\})|url\((?<url>[^)]*)\)""", RegexOptions.IgnoreCase)]
    private static partial Regex Rule();

    [GeneratedRegex(@"url\((?<url>[^)]*)\)", RegexOptions.IgnoreCase)]
    private static partial Regex Url();

    [GeneratedRegex(@"unicode-range\s*:\s*(?<list>[^;}]*)", RegexOptions.IgnoreCase)]
    private static partial Regex UnicodeRange();

    [GeneratedRegex(@"\n\s*\n+")]
    private static partial Regex BlankLines();
}
