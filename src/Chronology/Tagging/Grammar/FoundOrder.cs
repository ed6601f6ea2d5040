namespace Chronology.Tagging.Grammar;

/// <summary>The order of the text.</summary>
internal readonly struct FoundOrder : IComparer<FoundExpression>
{
    public int Compare(FoundExpression x, FoundExpression y) => x.FirstToken.CompareTo(y.FirstToken);
}
