using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Chronology.Rendering;

namespace Chronology.Cli.Explaining;

/// <summary>Finds the line of a source file on which a quote stands, as long as the file is still the one that was read.</summary>
public sealed class SourcePlace
{
    private readonly Dictionary<string, string?> _texts = new(StringComparer.Ordinal);

    /// <summary>"seeds/001.txt:7", or with the offset where the file has changed, is gone, or holds the quote in another form.</summary>
    public string Of(ReportDocument document, ReportSource source)
    {
        var line = LineOf(document, source);
        return line is { } number
            ? string.Create(CultureInfo.InvariantCulture, $"{document.Path}:{number}")
            : string.Create(CultureInfo.InvariantCulture, $"{document.Path}, character {source.CharStart + 1}");
    }

    private int? LineOf(ReportDocument document, ReportSource source)
    {
        if (!_texts.TryGetValue(document.Id, out var text))
        {
            _texts[document.Id] = text = Read(document);
        }

        if (text is null)
        {
            return null;
        }

        var at = StandsAt(text, source.CharStart, source.Quote) ? source.CharStart : OnlyPlaceOf(text, source.Quote);
        return at < 0 ? null : text.AsSpan(0, at).Count('\n') + 1;
    }

    private static string? Read(ReportDocument document)
    {
        try
        {
            var bytes = File.ReadAllBytes(document.Path);
            var isSame = Convert.ToHexStringLower(SHA256.HashData(bytes)) == document.Sha256;
            return isSame ? Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF') : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    private static bool StandsAt(string text, int start, string quote) =>
        start >= 0 && start <= text.Length - quote.Length && text.AsSpan(start, quote.Length).SequenceEqual(quote);

    private static int OnlyPlaceOf(string text, string quote)
    {
        var first = text.IndexOf(quote, StringComparison.Ordinal);
        return first >= 0 && text.IndexOf(quote, first + 1, StringComparison.Ordinal) < 0 ? first : -1;
    }
}
