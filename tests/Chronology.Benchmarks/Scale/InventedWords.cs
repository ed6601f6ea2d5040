namespace Chronology.Benchmarks.Scale;

/// <summary>Words that no list knows, another for each number.</summary>
internal static class InventedWords
{
    private static readonly string[] Syllables = ["ba", "do", "ke", "li", "mu", "na", "po", "ri", "su", "te", "va", "zo"];

    public static string Name(int number)
    {
        var word = Word(number);
        return char.ToUpperInvariant(word[0]) + word[1..];
    }

    public static string Word(int number)
    {
        var word = "";
        for (var rest = number + 1000; rest > 0; rest /= Syllables.Length)
        {
            word += Syllables[rest % Syllables.Length];
        }

        return word + "ry";
    }
}
