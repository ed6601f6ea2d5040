using System.Security.Cryptography;
using System.Text;

namespace Chronology.Rendering.Review;

/// <summary>What a row of a workbook said when it was written, as fingerprints: a returned row then tells what the person changed from what the documents changed.</summary>
internal sealed record ReviewStamp(string Text)
{
    private const int Digits = 6;

    private static readonly string[] Fields = [ReviewFields.Status, ReviewFields.Headline, ReviewFields.Text, ReviewFields.Date, ReviewFields.Notes];

    public static ReviewStamp Of(ReportEvent e) => new(string.Join('.', Fields.Select(field => Print(ReviewFieldValues.Of(e, field)))));

    /// <summary>Null when it is none of ours: then nothing is known of what the row said.</summary>
    public static ReviewStamp? Parse(string text) => text.Split('.') is { Length: 5 } prints && prints.All(print => print.Length == Digits) ? new ReviewStamp(text) : null;

    /// <summary>True when the row said this of the field. A person's own column was never stamped: nothing but a person writes there.</summary>
    public bool Said(string field, string value) => Array.IndexOf(Fields, field) is var place && place >= 0 && Text.Split('.')[place] == Print(value);

    /// <summary>What two texts have in common when a cell shows them alike.</summary>
    public static string Plain(string value) => CellText.Clean(value).Trim();

    private static string Print(string value) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Plain(value))))[..Digits];
}
