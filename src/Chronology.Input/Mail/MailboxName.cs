using Chronology.Input.Metadata;

namespace Chronology.Input.Mail;

/// <summary>The one person's name in a field such as From or To: <c>"Okafor, Joseph" &lt;j@arden.example&gt;</c> is Joseph Okafor.</summary>
internal static class MailboxName
{
    private const int MostWords = 5;

    /// <returns>Null where only an address stands, several people, or what is no person's name.</returns>
    public static string? Of(string? from)
    {
        var open = from?.IndexOf('<', StringComparison.Ordinal) ?? -1;
        if (open <= 0 || from!.IndexOf('<', open + 1) > 0 || CleanText.OfLine(from[..open].Trim().Trim('"', '\'')) is not { } name)
        {
            return null;
        }

        var comma = name.IndexOf(',', StringComparison.Ordinal);
        name = comma < 0 ? name : name[(comma + 1)..].Trim() + " " + name[..comma].Trim();
        return name.Any(static c => char.IsDigit(c) || c is '@' or ',') ? null : PersonName.Of(name, MostWords);
    }
}
