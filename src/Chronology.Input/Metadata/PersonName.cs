namespace Chronology.Input.Metadata;

/// <summary>Tells a person's name, as files state it, from what else stands in its place.</summary>
internal static class PersonName
{
    /// <returns>The words of the name with a space between; null where they are one or too many, or do not begin as a name's do.</returns>
    public static string? Of(string name, int mostWords)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 1 && words.Length <= mostWords && words.All(static word => char.IsLetter(word[0])) && char.IsUpper(words[0][0]) && char.IsUpper(words[^1][0]) ? string.Join(' ', words) : null;
    }
}
