using System.Collections.Frozen;

namespace Chronology.Input.Metadata;

/// <summary>The author that a page or a front matter states, where it is one person's name.</summary>
internal static class AuthorName
{
    private const int MostWords = 4;

    /// <summary>Words of desks, houses and accounts, which are nobody that says "I".</summary>
    private static readonly FrozenSet<string> Houses = new[]
    {
        "staff", "team", "desk", "editor", "editors", "editorial", "reporter", "reporters", "agency", "agencies", "news", "press", "newsroom", "admin", "office", "media", "service", "wire", "and", "by", "the",
        "department", "committee", "group", "ltd", "inc", "magazine", "times", "post", "correspondent", "contributor", "contributors", "guest", "council", "university", "society", "association",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <returns>Null for several authors, a house, an account or an address.</returns>
    public static string? Of(string? stated)
    {
        var name = CleanText.OfLine(stated) is { } line ? PersonName.Of(line, MostWords) : null;
        return name is not null && !name.Split(' ').Any(Houses.Contains) && name.All(static c => char.IsLetter(c) || c is ' ' or '.' or '-' or '\'' or '\u2019') ? name : null;
    }
}
