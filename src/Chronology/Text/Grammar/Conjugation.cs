namespace Chronology.Text.Grammar;

/// <summary>Makes forms of words that the text does not hold.</summary>
public static class Conjugation
{
    /// <summary>"Cole" to "Cole’s", "Harris" to "Harris’".</summary>
    public static string Possessive(string owner)
    {
        ArgumentException.ThrowIfNullOrEmpty(owner);
        return owner + (owner[^1] == 's' ? "\u2019" : "\u2019s");
    }

    /// <summary>"visit" to "visits", "carry" to "carries".</summary>
    public static string ThirdPerson(string verb)
    {
        ArgumentException.ThrowIfNullOrEmpty(verb);
        return verb switch
        {
            "be" => "is",
            "have" => "has",
            "do" => "does",
            "go" => "goes",
            _ when verb[^1] is 's' or 'x' or 'z' || verb.EndsWith("ch", StringComparison.Ordinal) || verb.EndsWith("sh", StringComparison.Ordinal) || verb.EndsWith("go", StringComparison.Ordinal) => verb + "es",
            _ when verb[^1] == 'y' && verb.Length > 1 && !IsVowel(verb[^2]) => verb[..^1] + "ies",
            _ => verb + "s",
        };
    }

    /// <summary>The present that agrees with a subject of that number.</summary>
    public static string Present(string verb, bool isPlural) => isPlural ? (verb == "be" ? "are" : verb) : ThirdPerson(verb);

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
