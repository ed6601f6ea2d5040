namespace Chronology.Text.Grammar;

/// <summary>A sentence's words with its clauses.</summary>
/// <param name="ClauseOf">For each word the innermost clause it belongs to.</param>
public sealed record SentenceClauses(GrammarWord[] Words, IReadOnlyList<Clause> Clauses, int[] ClauseOf)
{
    public Clause Of(int word) => Clauses[ClauseOf[word]];

    public bool IsOwn(int word, Clause clause) => Clauses[ClauseOf[word]] == clause;
}
