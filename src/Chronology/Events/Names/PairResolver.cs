using System.Collections.Immutable;
using Chronology.Text;
using Chronology.Text.Grammar;

namespace Chronology.Events.Names;

/// <summary>Says who "the two leaders" are: the two people named together last, or, in a text that opens with the words, first.</summary>
internal sealed class PairResolver(DocumentText document)
{
    private const int LongestGap = 120;
    private const int MostTokens = 60;

    /// <summary>How many sentences back two people named apart are still "the two".</summary>
    private const int FarthestPair = 3;


    public ImmutableArray<NameOccurrence> Resolve(List<(NameCandidate Candidate, EntityName? Name)> named)
    {
        var occurrences = ImmutableArray.CreateBuilder<NameOccurrence>(named.Count + 8);
        var pairs = named.Select((_, index) => PairAt(named, index)).ToList();
        var current = pairs.FirstOrDefault(pair => pair is not null);
        var pairSentence = -10;
        (EntityName? Earlier, EntityName? Later) recent = default;
        var (earlierSentence, laterSentence) = (0, 0);
        for (var i = 0; i < named.Count; i++)
        {
            var (candidate, name) = named[i];
            if (candidate.Kind is CandidateKind.Pair or CandidateKind.WeakPair)
            {
                var isNear = candidate.Kind == CandidateKind.Pair || (candidate.Sentence - pairSentence is >= 0 and <= 2 && (candidate.Sentence == pairSentence || !FollowsPlural(candidate)));
                var lastTwo = recent is { Earlier: { } earlier, Later: { } later } && candidate.Kind == CandidateKind.Pair && candidate.Sentence - earlierSentence <= FarthestPair ? (earlier, later) : ((EntityName First, EntityName Second)?)null;
                isNear &= candidate.Sentence - pairSentence <= FarthestPair || !document.Text.AsSpan(candidate.Span.Start).StartsWith("both", StringComparison.OrdinalIgnoreCase);
                if ((current ?? lastTwo) is { } pair && isNear)
                {
                    var form = document.Text.AsSpan(candidate.Span.Start, candidate.Span.Length).Equals("their", StringComparison.OrdinalIgnoreCase) ? NameForm.Possessive : NameForm.Pair;
                    occurrences.Add(new NameOccurrence(candidate.Span, candidate.Span, pair.First, form));
                    occurrences.Add(new NameOccurrence(candidate.Span, candidate.Span, pair.Second, form));
                    pairSentence = candidate.Sentence;
                }
            }
            else if (name is not null)
            {
                if (name.Kind == NameKind.Person && name != recent.Later)
                {
                    recent = (recent.Later, name);
                    earlierSentence = laterSentence;
                }

                laterSentence = name == recent.Later ? candidate.Sentence : laterSentence;
                earlierSentence = name == recent.Earlier ? candidate.Sentence : earlierSentence;
                occurrences.Add(new NameOccurrence(candidate.Span, candidate.Core, name, FormOf(candidate.Kind)));
            }

            if (pairs[i] is { } found)
            {
                (current, pairSentence) = (found, candidate.Sentence);
            }
        }

        return occurrences.DrainToImmutable();
    }

    // "Rebels denied that they": the plural before is nearer than the pair.
    private bool FollowsPlural(NameCandidate candidate)
    {
        var tokens = document.TokensOf(document.Sentences[candidate.Sentence]);
        foreach (var token in tokens[..Math.Min(tokens.Length, MostTokens)])
        {
            if (token.Start >= candidate.Span.Start)
            {
                return false;
            }

            if (token.Kind == TokenKind.Word && token.End - token.Start > 3 && WordReader.Lookup(document.Text, token.Start, token.End) is { IsPlural: true } entry && !entry.Can(WordClasses.VerbFirst))
            {
                return true;
            }
        }

        return false;
    }

    private static NameForm FormOf(CandidateKind kind) => kind switch
    {
        CandidateKind.Demonym => NameForm.Demonym,
        CandidateKind.Description => NameForm.Description,
        _ => NameForm.Name,
    };

    // "A and B", "A held a call with B", "A-B call": the second of two people named together.
    private (EntityName First, EntityName Second)? PairAt(List<(NameCandidate Candidate, EntityName? Name)> named, int index)
    {
        var (candidate, second) = named[index];
        if (second?.Kind != NameKind.Person)
        {
            return null;
        }

        for (var i = index - 1; i >= 0 && named[i].Candidate.Sentence == candidate.Sentence; i--)
        {
            if (candidate.Span.Start - named[i].Candidate.Span.End > LongestGap)
            {
                break;
            }

            if (named[i].Name is not { Kind: NameKind.Person } first || named[i].Candidate.Span.End > candidate.Span.Start)
            {
                continue;
            }

            var gap = document.Text.AsSpan(named[i].Candidate.Span.End, candidate.Span.Start - named[i].Candidate.Span.End);
            return first != second && Joins(gap) ? (first, second) : null;
        }

        return null;
    }

    private static bool Joins(ReadOnlySpan<char> gap)
    {
        var trimmed = gap.Trim();
        return trimmed is "-" or "&" or "\u2013" || trimmed.Equals("and", StringComparison.Ordinal)
            || gap.EndsWith(" with ", StringComparison.Ordinal) || gap.EndsWith(" met ", StringComparison.Ordinal) || gap.EndsWith(" called ", StringComparison.Ordinal);
    }
}
