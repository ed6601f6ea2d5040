using System.Buffers;
using Chronology.Text;

namespace Chronology.Events.Names;

/// <summary>Finds the names that a contract or a ruling gives its parties: "Haldane Survey Limited ("the Surveyor")".</summary>
internal static class DefinedTerms
{
    /// <summary>The bracket opens so many characters behind the name at most.</summary>
    private const int Nearest = 2;

    /// <summary>"(hereinafter referred to as "the": no longer words stand between bracket and term.</summary>
    private const int Longest = 40;

    private static readonly SearchValues<char> Opening = SearchValues.Create("\"\u201C'\u2018");
    private static readonly SearchValues<char> Closing = SearchValues.Create("\"\u201D'\u2019");

    /// <returns>For each term, in its own words, the index of the candidate that it stands for; the first that defines it counts.</returns>
    public static Dictionary<string, int> Find(string text, List<NameCandidate> candidates)
    {
        var terms = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var i = 1; i < candidates.Count; i++)
        {
            var (named, term) = (candidates[i - 1], candidates[i]);
            if (term.Kind == CandidateKind.Name && named.Kind == CandidateKind.Name && IsDefined(text, named.Span.End, term.Span))
            {
                terms.TryAdd(term.Text, i - 1);
            }
        }

        return terms;
    }

    private static bool IsDefined(string text, int named, TextSpan term)
    {
        if (term.Start - named is < 3 or > Longest || term.End >= text.Length || !Closing.Contains(text[term.End]))
        {
            return false;
        }

        var between = text.AsSpan(named, term.Start - named);
        var open = between.IndexOf('(');
        return open is >= 0 and <= Nearest && between[(open + 1)..].IndexOfAny(Opening) >= 0 && between[(open + 1)..].IndexOfAny(';', ')', '\n') < 0;
    }
}
