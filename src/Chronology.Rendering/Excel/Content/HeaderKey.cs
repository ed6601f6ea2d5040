namespace Chronology.Rendering.Excel.Content;

/// <summary>What two headers have in common when they mean the same: "Event ID", "event_id" and "Event id" are one.</summary>
internal static class HeaderKey
{
    /// <summary>Its letters and digits in lower case; empty when it has none.</summary>
    public static string Of(string header) => string.Concat(header.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
