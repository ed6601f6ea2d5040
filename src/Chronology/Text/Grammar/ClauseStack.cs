namespace Chronology.Text.Grammar;

/// <summary>The clauses of a sentence while it is read: those found, and those still open, the innermost last.</summary>
internal sealed class ClauseStack
{
    private const int LongestVerbless = 4;
    private const int Deepest = 24;
    private readonly List<Clause> _clauses = [];
    private readonly List<int> _open = [];

    public ClauseStack(int words)
    {
        ClauseOf = new int[words];
        Open(ClauseKind.Main, 0, -1);
    }

    public IReadOnlyList<Clause> Clauses => _clauses;

    public int[] ClauseOf { get; }

    public int Count => _open.Count;

    public int CurrentIndex => _open[^1];

    public Clause Current => _clauses[CurrentIndex];

    public Clause Root => _clauses[_open[0]];

    /// <summary>Gives a word to the innermost clause.</summary>
    public void Take(int word) => ClauseOf[word] = CurrentIndex;

    public void Open(ClauseKind kind, int start, int marker)
    {
        if (_open.Count < Deepest)
        {
            _clauses.Add(new Clause(kind, start, _open.Count > 0 ? CurrentIndex : -1, marker));
            _open.Add(_clauses.Count - 1);
        }
    }

    public void Close(int end)
    {
        if (_open.Count > 1)
        {
            Current.End = end;
            _open.RemoveAt(_open.Count - 1);
        }
    }

    /// <summary>Closes what lies deeper than the clause at a depth, 0 being the root.</summary>
    public void CloseTo(int depth, int end)
    {
        while (_open.Count > depth + 1)
        {
            Close(end);
        }
    }

    /// <summary>Closes everything and begins another main clause.</summary>
    public void Restart(int start)
    {
        CloseTo(0, start);
        Root.End = start;
        _open.Clear();
        Open(ClauseKind.Main, start, -1);
    }

    /// <summary>The depth of the innermost open clause of which something holds, or -1.</summary>
    public int FindLast(Predicate<Clause> holds) => _open.FindLastIndex(index => holds(_clauses[index]));

    public void Finish(int end)
    {
        foreach (var clause in _clauses)
        {
            clause.End = clause.End == 0 ? end : clause.End;
        }
    }

    /// <summary>"the unit, while profitable, was hurt": no verb is to come between the commas.</summary>
    public bool IsVerbless(GrammarWord[] words, int comma) =>
        Current is { Kind: ClauseKind.Subordinate, HasVerb: false } && comma - Current.Start <= LongestVerbless
        && !words.AsSpan(Current.Start, comma - Current.Start).ToArray().Any(static word => word.IsNominal);

    /// <summary>"A venture involving units of Orla and Brisk opened": what "and" joins belongs to the subject, whose verb is still to come.</summary>
    public bool JoinsSubject(GrammarWord[] words) =>
        Current is { Kind: ClauseKind.Participle, Start: > 0 } && Count == 2 && !Root.HasVerb && words[Current.Start - 1].IsNominal;

    /// <summary>Opens what "and" joins to the clause at hand.</summary>
    public void OpenCoordinate(int i, bool sharesSubject)
    {
        while (Count > 1 && Current.Kind is ClauseKind.Infinitive or ClauseKind.Participle)
        {
            Close(i);
        }

        var shared = CurrentIndex;
        Open(ClauseKind.Coordinate, i, i);
        Current.SharesSubjectOf = sharesSubject ? shared : -1;
    }

    /// <summary>"stopped when the money ran out, and was resumed": the comma before "and" closes what "when" opened.</summary>
    public void CloseSubordinate(GrammarWord[] words, int coordinator)
    {
        if (coordinator > 1 && words[coordinator - 1].Symbol == ',' && Current.Kind == ClauseKind.Subordinate && Count > 1 && ClauseOf[coordinator - 2] == CurrentIndex)
        {
            Close(coordinator);
        }
    }
}
