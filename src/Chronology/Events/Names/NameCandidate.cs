using Chronology.Text;

namespace Chronology.Events.Names;

/// <summary>One stretch of text that may be a name, before the document as a whole says whose.</summary>
/// <param name="Text">The core's words; empty for an office or a pair.</param>
internal readonly record struct NameCandidate(int Sentence, TextSpan Span, TextSpan Core, string Text, CandidateKind Kind)
{
    /// <summary>The office that stands with it or that it is: "prime minister"; null when there is none.</summary>
    public string? Title { get; init; }

    public string? Place { get; init; }

    public KindVotes Votes { get; init; }

    /// <summary>It stands before a noun and ends as peoples' adjectives do: "the Zemblan group".</summary>
    public bool LooksLikeDemonym { get; init; }

    /// <summary>It opens a sentence with a word that may as well be a common one, so it counts only where the name stands elsewhere too.</summary>
    public bool NeedsEvidence { get; init; }
}
