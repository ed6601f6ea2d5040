using Chronology.Text;

namespace Chronology.Events.Names;

/// <summary>Parts "Putin-Netanyahu" into two names when the document knows both; "Jean-Claude" stays one.</summary>
internal static class HyphenPairs
{
    public static void Split(List<NameCandidate> candidates)
    {
        var known = KnownNames(candidates);
        var whole = candidates.ToList();
        candidates.Clear();
        foreach (var candidate in whole)
        {
            var text = candidate.Text;
            var hyphen = text.IndexOf('-', StringComparison.Ordinal);
            var isOne = hyphen > 0 && candidate.Kind == CandidateKind.Name && candidate.Core.Length == text.Length && text.LastIndexOf('-') == hyphen;
            var left = isOne ? text[..hyphen] : "";
            var right = isOne ? text[(hyphen + 1)..] : "";
            if (isOne && IsName(left, known) && IsName(right, known))
            {
                var at = candidate.Core.Start + hyphen;
                candidates.Add(Part(candidate, left, new TextSpan(candidate.Core.Start, at)));
                candidates.Add(Part(candidate, right, new TextSpan(at + 1, at + 1 + right.Length)));
            }
            else
            {
                candidates.Add(candidate);
            }
        }
    }

    /// <summary>Whole names and last words that the candidates name beyond doubt.</summary>
    public static HashSet<string> KnownNames(List<NameCandidate> candidates)
    {
        var known = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var candidate in candidates)
        {
            if (candidate.Kind != CandidateKind.Name || candidate.NeedsEvidence)
            {
                continue;
            }

            known.Add(candidate.Text);
            var space = candidate.Text.LastIndexOf(' ');
            if (space > 0 && candidate.Votes.Winner() == NameKind.Person)
            {
                known.Add(candidate.Text[(space + 1)..]);
            }
        }

        return known;
    }

    private static bool IsName(string text, HashSet<string> known) => (TokenView.RoleOf(text) & (WordRole.Demonym | WordRole.Place)) != WordRole.Demonym && (known.Contains(text) || NameWords.Instance.PlaceOf(text) is not null);

    private static NameCandidate Part(NameCandidate whole, string text, TextSpan span) => new(whole.Sentence, span, span, text, CandidateKind.Name);
}
