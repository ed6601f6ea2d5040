using System.Globalization;
using System.Text.RegularExpressions;

namespace Chronology.Rendering.Pdf;

/// <summary>Numbers that a law office stamps on every page: a prefix and a running figure of a fixed width.</summary>
/// <param name="First">The figure of the first page.</param>
/// <param name="Digits">The least width, filled up with zeros.</param>
public sealed partial record BatesNumbers(string Prefix, long First, int Digits)
{
    /// <summary>What <see cref="TryParse"/> takes, for messages.</summary>
    public const string Expected = "a prefix and the first number, such as SMITH000001";

    /// <summary>Reads "SMITH000001": a prefix of at most 40 letters, digits, blanks, '-', '_' and '.', which may be missing, and 1 to 12 digits.</summary>
    /// <returns>Null when the text is none.</returns>
    public static BatesNumbers? TryParse(string text)
    {
        var match = Shape().Match(text);
        return match.Success
            ? new BatesNumbers(match.Groups["prefix"].Value, long.Parse(match.Groups["number"].Value, NumberStyles.None, CultureInfo.InvariantCulture), match.Groups["number"].Length)
            : null;
    }

    /// <summary>The number of a page.</summary>
    /// <param name="page">From 1.</param>
    public string Of(int page) => Prefix + (First + page - 1).ToString(CultureInfo.InvariantCulture).PadLeft(Digits, '0');

    [GeneratedRegex(@"\A(?<prefix>(?:[\p{L}\p{Nd} ._-]{0,39}[\p{L} ._-])?)(?<number>[0-9]{1,12})\z")]
    private static partial Regex Shape();
}
