using System.Text.RegularExpressions;

namespace Chronology.Input.Metadata;

/// <summary>Reads a language tag that a file gives.</summary>
internal static partial class LanguageTag
{
    /// <summary>BCP 47 in its usual case ("en-GB"), also from "en_GB"; null when the value is no such tag.</summary>
    public static string? Of(string? value)
    {
        var match = Shape().Match(value?.Trim() ?? "");
        if (!match.Success)
        {
            return null;
        }
        var language = match.Groups["l"].Value.ToLowerInvariant();
        var script = match.Groups["s"].Value;
        var region = match.Groups["r"].Value.ToUpperInvariant();
        var tag = script.Length == 0 ? language : $"{language}-{char.ToUpperInvariant(script[0])}{script[1..].ToLowerInvariant()}";
        return region.Length == 0 ? tag : $"{tag}-{region}";
    }

    [GeneratedRegex("^(?<l>[A-Za-z]{2,3})(?:[-_](?<s>[A-Za-z]{4}))?(?:[-_](?<r>[A-Za-z]{2}|[0-9]{3}))?(?:[-_.][A-Za-z0-9_-]{1,40})?$", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
